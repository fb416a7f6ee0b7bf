import Foundation
import Testing

/// Runs a script of `Validation/` with the libraries in `.venv`.
enum Validator {
  static func run(_ script: String, _ folders: [URL]) throws -> (code: Int32, output: String) {
    let python = Desk.root.appending(path: ".venv/bin/python")
    try #require(
      FileManager.default.isExecutableFile(atPath: python.path),
      "The validators are missing: run “make test-python” once; it installs them into .venv.")
    let script = Desk.root.appending(path: "Tests/CommandTests/Validation/\(script)")
    let process = Process()
    (process.executableURL, process.arguments) = (python, ["-B", script.path] + folders.map(\.path))
    let pipe = Pipe()
    (process.standardOutput, process.standardError) = (pipe, pipe)
    try process.run()
    let output = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }
}
