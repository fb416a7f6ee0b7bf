import Foundation

/// A script of `Tests/OutsideChecks`, run by the Python that `make test-python` prepares.
package enum OutsideCheck {
  package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  package static let python = root.appending(path: ".venv/bin/python")

  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// What the script prints; what it complains of is thrown.
  package static func run(_ script: String, _ arguments: String...) throws -> String {
    guard FileManager.default.isExecutableFile(atPath: python.path) else {
      throw Failure(description: "run `make test-python` once, which makes .venv")
    }
    let process = Process()
    process.executableURL = python
    process.arguments = ["-B", root.appending(path: "Tests/OutsideChecks/\(script)").path] + arguments
    let (out, error) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (out, error)
    try process.run()
    let words = String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let text = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(description: "\(script): \(words.prefix(4000))") }
    return text
  }
}
