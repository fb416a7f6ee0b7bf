import Foundation
import Testing

/// Programs that know encodings and Unicode by themselves: Python, glibc's iconv, ICU.
enum Authority {
  /// What a program prints for an input.
  static func run(_ program: String, _ arguments: [String], input: Data = Data()) throws -> Data {
    let folder = FileManager.default.temporaryDirectory.appending(path: "neuguong-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (entry, exit) = (folder.appending(path: "in"), folder.appending(path: "out"))
    try input.write(to: entry)
    try Data().write(to: exit)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardInput = try FileHandle(forReadingFrom: entry)
    process.standardOutput = try FileHandle(forWritingTo: exit)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return try Data(contentsOf: exit)
  }

  static func python(_ script: String) throws -> String {
    String(decoding: try run("python3", ["-c", script]), as: UTF8.self)
  }
}
