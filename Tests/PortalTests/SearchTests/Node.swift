import DataFiles
import Disk
import Foundation
import TestSupport
import Testing

@testable import Portal

/// Debian's `nodejs`, which runs the theme's script.
enum Node {
  /// The JSON that a script of the fixtures prints.
  static func run<Value: Decodable>(_ script: String, _ arguments: [String], as type: Value.Type) throws -> Value {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/node")
    process.arguments = [(Repository.fixtures / "search" / Path(script)).description] + arguments
    let output = FileManager.default.temporaryDirectory.appending(path: "neuguong-\(UUID().uuidString).json")
    try Data().write(to: output)
    defer { try? FileManager.default.removeItem(at: output) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(script) failed: is nodejs installed?")
    return try JSONDecoder().decode(Value.self, from: Data(contentsOf: output))
  }
}

/// A site with its search index, and what the theme's script finds in it.
struct SearchedSite {
  struct Answer: Decodable {
    /// What is offered where nothing is found.
    let near: String?
    let addresses: [String]
    let titles: [String]
    let files: [String]
  }

  let folder = try! TemporaryFolder()
  let index: SearchIndex

  init(_ files: [String: String], baseURL: String? = nil) async throws {
    let output = try #require(try await TestSite(files, baseURL: baseURL).result().output)
    index = await SearchIndex(output.search.documents(2), jobs: 2)
    for page in await output.search.pages(jobs: 2) {
      let file = folder.path / Path(page.file)
      let bytes = try page.render()
      try Files.makingParents(of: file) { () throws(MachineFailure) in try Files.create(file, bytes) }
    }
  }

  func find(_ queries: [String]) throws -> [Answer] {
    try Node.run("query.mjs", [folder.path.description] + queries, as: [Answer].self)
  }

  func titles(_ query: String) throws -> [String] { try find([query])[0].titles }
}
