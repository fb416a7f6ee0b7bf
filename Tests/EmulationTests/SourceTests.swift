import Foundation
import Testing

/// What the module is made of: the standard library and exact numbers alone.
struct SourceTests {
  private func lines() throws -> [(place: String, code: String)] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/Emulation")
      .standardized
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.flatMap { file in
      try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n").enumerated().map { number, line in
        ("\(file.lastPathComponent):\(number + 1)", line.components(separatedBy: "//")[0])
      }
    }
  }

  @Test func `only the layers of text are imported, and nothing floats`() throws {
    let lines = try lines()
    #expect(lines.count > 2000)
    for (place, code) in lines {
      if code.hasPrefix("import ") || code.contains(" import ") {
        #expect(["import SourceText", "import Vietnamese"].contains(code), "\(place)")
      }
      #expect(!code.contains(/\b(Double|Float|Float16|Float80|CGFloat|Decimal)\b/), "\(place)")
      #expect(!code.contains(/\b\d+\.\d+\b/), "\(place): a literal that floats")
    }
  }
}
