import Foundation
import Testing

/// A script of `Tests/OutsideChecks`, run by the Python that `make test-python` prepares.
enum OutsideCheck {
  static let python = Desk.root.appending(path: ".venv/bin/python")

  /// What the script prints; what it complains of fails the test.
  static func run(_ script: String, _ arguments: String...) throws -> String {
    try #require(
      FileManager.default.isExecutableFile(atPath: python.path), "run `make test-python` once, which makes .venv")
    let process = Process()
    process.executableURL = python
    process.arguments = ["-B", Desk.root.appending(path: "Tests/OutsideChecks/\(script)").path] + arguments
    let (out, error) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (out, error)
    try process.run()
    let words = String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let text = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(script): \(words.prefix(4000))")
    return text
  }
}
