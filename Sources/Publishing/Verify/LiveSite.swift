import Digests
import Disk
import SourceText
import Transfers

/// A site as readers have it, asked for file by file.
package struct LiveSite: Sendable {
  /// Without a slash at its end.
  private let base: String
  private let curl = Curl(width: 8)
  private static let width = 64

  /// - Parameter address: complete, as `https://thi-dua.example/`.
  package init(_ address: String) { base = address.hasSuffix("/") ? String(address.dropLast()) : address }

  /// In the order of the files; nothing where readers have what was built.
  /// - Parameter files: those to look at.
  package func differences(from files: [HeldFile]) throws(MachineFailure) -> [LiveDifference] {
    let asked = files.compactMap { file in file.path.address.map { (file: file, address: $0) } }
    var found: [LiveDifference] = []
    for batch in asked.chunks(of: Self.width) {
      let answers = try curl.send(batch.map { question($0.file, $0.address) })
      for (one, answer) in zip(batch, answers) {
        if let kind = Self.difference(answer, from: one.file) {
          found.append(LiveDifference(place: base + one.address, kind: kind))
        }
      }
    }
    return try found + hidden()
  }

  private func question(_ file: HeldFile, _ address: String) -> HTTPRequest {
    // The page for what is missing is there for that alone.
    var request = HTTPRequest("GET", base + (file.path == Self.missingPage ? Self.nowhere : address))
    request.limit = file.size + 1_000_000
    return request
  }

  private static let missingPage: Path = "404.html"
  private static let nowhere = "/khong-co-trang-nay/"

  private static func difference(_ answer: HTTPAnswer, from file: HeldFile) -> LiveDifference.Kind? {
    guard answer.status != 0 else { return .silent(answer.failure) }
    if file.path == missingPage, answer.status != 404 { return .wrongStatus(answer.status) }
    guard answer.status == 200 || file.path == missingPage else { return .missing }
    guard SHA256.of(answer.body) == file.digest else { return .differs }
    let type = answer.headers["content-type"] ?? ""
    return type.isSameType(as: Headers(file.path).contentType) ? nil : .wrongType(type)
  }

  /// The lists of what was built and published are nobody's business.
  private func hidden() throws(MachineFailure) -> [LiveDifference] {
    let addresses = ["/.neuguong-manifest", "/\(Record.name)"]
    let answers = try curl.send(addresses.map { HTTPRequest("GET", base + $0) })
    return zip(addresses, answers).filter { $1.status == 200 }.map {
      LiveDifference(place: base + $0.0, kind: .exposed)
    }
  }
}

extension BuiltSite {
  /// What readers ask for; of a large site `sample` files at random, and always what leads to the others.
  package func files(sample: Int?) -> [HeldFile] {
    let asked = files.filter { $0.path.address != nil }
    guard let sample, sample < asked.count else { return asked }
    let pointers = asked.filter { Turn($0.path).part == .pointer }
    return Array(Set(pointers + asked.shuffled().prefix(sample))).sorted { $0.path < $1.path }
  }

  /// How a folder that it was published to differs from it.
  package func differences(in folder: Path) -> [LiveDifference] {
    files.compactMap { file in
      let place = folder / file.path
      guard let found = try? SHA256.of(place) else { return LiveDifference(place: place.description, kind: .missing) }
      return found.digest == file.digest ? nil : LiveDifference(place: place.description, kind: .differs)
    }
  }
}

extension String {
  /// Whatever charset is said with it; a script has two names (RFC 9239), and servers call what they do not know either.
  fileprivate func isSameType(as other: String) -> Bool {
    let own = bare
    let other = other.bare
    let scripts: Set<String> = ["text/javascript", "application/javascript"]
    let plain: Set<String> = ["application/octet-stream", ""]
    let documents: Set<String> = ["application/xml", "text/xml"]
    return own == other || [scripts, plain, documents].contains { $0.contains(own) && $0.contains(other) }
  }

  private var bare: String { prefix { $0 != ";" }.trimmed.lowercased() }
}
