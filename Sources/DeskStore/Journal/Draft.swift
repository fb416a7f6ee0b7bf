import SourceText
import Vietnamese

/// What somebody is writing and has not handed in.
public struct Draft: Sendable, Equatable {
  public let file: WorkPath
  /// The account.
  public let person: String
  /// What it was made from; nil of a file that is not there yet.
  public let base: VersionID?
  /// Seconds since 1970.
  public let time: Int
  public let bytes: [UInt8]

  public init(file: WorkPath, person: String, base: VersionID?, time: Int, bytes: [UInt8]) {
    (self.file, self.person, self.base, self.time, self.bytes) = (file, person, base, time, bytes)
  }

  /// `draft LENGTH SUM`, then so many bytes: a line of facts, and the text.
  var record: [UInt8] {
    let payload = Array("\(file.text)\t\(person)\t\(base?.text ?? "-")\t\(time)\n".utf8) + bytes
    return Array("draft \(payload.count) \(SHA256.text(of: payload))\n".utf8) + payload + [.newline]
  }

  /// The last whole record, and where it ends: what a power cut left behind it is no draft.
  static func last(in bytes: [UInt8]) -> (draft: Draft?, end: Int) {
    var (draft, end): (Draft?, Int) = (nil, 0)
    while let (next, stop) = record(in: bytes, at: end) { (draft, end) = (next, stop) }
    return (draft, end)
  }

  private static func record(in bytes: [UInt8], at start: Int) -> (Draft, Int)? {
    guard let stop = bytes[start...].firstIndex(of: .newline) else { return nil }
    let words = String(decoding: bytes[start..<stop], as: UTF8.self).split(separator: " ")
    guard words.count == 3, words[0] == "draft", let count = Int(words[1]), count > 0, count < bytes.count - stop - 1,
      bytes[stop + 1 + count] == .newline
    else { return nil }
    let payload = Array(bytes[stop + 1..<stop + 1 + count])
    guard SHA256.text(of: payload) == words[2], let draft = Draft(payload) else { return nil }
    return (draft, stop + 1 + count + 1)
  }

  private init?(_ payload: [UInt8]) {
    guard let stop = payload.firstIndex(of: .newline) else { return nil }
    let facts = String(decoding: payload[..<stop], as: UTF8.self).split(
      separator: "\t", omittingEmptySubsequences: false)
    guard facts.count == 4, let file = WorkPath(String(facts[0])), let time = Int(facts[3]) else { return nil }
    let base = VersionID(String(facts[2]))
    self.init(file: file, person: String(facts[1]), base: base, time: time, bytes: Array(payload[(stop + 1)...]))
  }
}
