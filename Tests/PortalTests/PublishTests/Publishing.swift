import Disk
import TestSupport
import Testing

@testable import Portal

extension TemporaryFolder {
  /// Publishes a site given as path and text, into `public` unless told otherwise.
  @discardableResult
  func publish(
    _ site: [String: String], to output: Path = "public", adopting: Bool = false,
    exchange: @escaping Publisher.Exchange = Files.exchange
  ) async throws -> PublishReport {
    let publisher = try Publisher(output: path / output, exchange: exchange)
    let stage = publisher.stage
    let pages = site.sorted { $0.key < $1.key }
    let files = try await Parallel.map(count: pages.count, jobs: 2) { index throws(MachineFailure) in
      try stage.stage(Path(pages[index].key), Array(pages[index].value.utf8))
    }
    return try await publisher.finish(files, adopting: adopting)
  }

  /// What the build's own list names, which must be whole.
  func listed(_ output: Path = "public") throws -> [String] {
    let bytes = try Files.read(path / output / Manifest.name)
    #expect(Manifest.isWhole(bytes))
    return Manifest.paths(bytes).sorted().map(\.description)
  }

  /// What is in the output, the build's own list aside.
  func published(_ output: Path = "public") throws -> [String: String] {
    let contents = try contents(of: output).map { ($0.key.dropFirst(output.bytes.count + 1), $0.value) }
    return Dictionary(uniqueKeysWithValues: contents.map { (String($0), $1) }).filter {
      $0.key != Manifest.name.description
    }
  }
}
