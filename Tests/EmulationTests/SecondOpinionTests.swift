import Emulation
import Foundation
import Testing

/// 500 random years against the second implementation in `SecondOpinion/`, which was written from the rules alone.
struct SecondOpinionTests {
  private static let count = 500

  @Test func `five hundred random years agree, and each wrong reading of a rule is noticed`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "neuguong-years-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try Self.write(to: folder)
    for index in 0..<Self.count {
      let name = String(format: "%04d", index)
      let expected = try String(contentsOf: folder.appending(path: "\(name)/du-lieu.json"), encoding: .utf8)
      #expect(Self.published(folder, name) == expected, "year \(name) of seed 1")
    }
    try Self.expectMutantsCaught(folder)
  }

  private static func expectMutantsCaught(_ folder: URL) throws {
    let mutants = try FileManager.default.contentsOfDirectory(
      at: folder.appending(path: "mutants"), includingPropertiesForKeys: nil)
    #expect(mutants.count >= 12)
    for mutant in mutants {
      let wrong = try JSONSerialization.jsonObject(with: Data(contentsOf: mutant)) as? [String: Any]
      let name = try #require(wrong?["year"] as? String, "\(mutant.lastPathComponent) is right about every year")
      let right = try JSONSerialization.jsonObject(with: Data(published(folder, name).utf8)) as? NSDictionary
      #expect(right != wrong?["published"] as? NSDictionary, "\(mutant.lastPathComponent)")
    }
  }

  private static func published(_ folder: URL, _ name: String) -> String {
    let content = folder.appending(path: "\(name)/content")
    return String(decoding: EmulationYear(YearFolder(content: content).inputs).publishedJSON, as: UTF8.self)
  }

  private static func write(to folder: URL) throws {
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "SecondOpinion/years.py")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-B", script.path, "1", String(count), folder.path]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "python3 years.py")
  }
}
