import Foundation

/// What one run of the program left behind.
struct Run {
  let code: Int32
  let out: String
  let error: String

  var lines: [String] { out.split(separator: "\n").map(String.init) }
}

extension Desk {
  /// The program that was built beside the tests, or the one that `NEUGUONG` names: what is shipped.
  static let program =
    ProcessInfo.processInfo.environment["NEUGUONG"].map { URL(filePath: $0) }
    ?? (Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0]))
    .deletingLastPathComponent().appending(path: "neuguong")

  func process(_ arguments: [String], _ environment: [String: String] = [:]) -> Process {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"].merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    return process
  }

  @discardableResult
  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Run {
    try run(arguments, environment: environment)
  }

  @discardableResult
  func run(_ arguments: [String], environment: [String: String] = [:], input: String? = nil) throws -> Run {
    let process = process(arguments, environment)
    if let input {
      let pipe = Pipe()
      process.standardInput = pipe
      try pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
      try pipe.fileHandleForWriting.close()
    }
    return try run(process)
  }

  /// Runs a script of the desk, which may call the program by its name where `PATH` leads to it.
  func run(shell script: String, environment: [String: String] = [:]) throws -> Run {
    let process = process([script], environment)
    process.executableURL = URL(filePath: "/bin/sh")
    return try run(process)
  }

  private func run(_ process: Process) throws -> Run {
    let name = UUID().uuidString
    let files = ["out", "error"].map { folder.appending(path: ".\($0)-\(name)") }
    for file in files { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { try String(contentsOf: $0, encoding: .utf8) }
    for file in files { try FileManager.default.removeItem(at: file) }
    return Run(code: process.terminationStatus, out: texts[0], error: texts[1])
  }
}
