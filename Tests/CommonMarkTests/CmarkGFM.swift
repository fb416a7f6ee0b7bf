import Foundation

/// Debian's `cmark-gfm`, which our output is held against where it is installed.
enum CmarkGFM {
  private static let program = "/usr/bin/cmark-gfm"
  private static let arguments = "-e table -e strikethrough -e tasklist -e autolink --unsafe"

  static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: program) }

  /// Renders documents, each in a process of its own (definitions and open blocks must not leak into the next);
  /// a few shells start them, since starting a process from here is slow.
  static func render(_ documents: [String]) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (index, document) in documents.enumerated() {
      try Data(document.utf8).write(to: folder.appendingPathComponent("\(index).md"))
    }
    let shells = try (0..<2).map { try shell("for f in *\($0 == 0 ? "[02468]" : "[13579]").md", in: folder) }
    for shell in shells { shell.waitUntilExit() }
    return try documents.indices.map {
      String(decoding: try Data(contentsOf: folder.appendingPathComponent("\($0).md.html")), as: UTF8.self)
    }
  }

  private static func shell(_ loop: String, in folder: URL) throws -> Process {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", "\(loop); do [ -e \"$f\" ] && \(program) \(arguments) \"$f\" > \"$f.html\"; done"]
    shell.currentDirectoryURL = folder
    try shell.run()
    return shell
  }
}
