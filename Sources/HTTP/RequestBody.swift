import Disk
import SourceText

/// The body of a request as it comes: held, or on the disk, never longer than its route allows.
struct RequestBody {
  /// Why a body is not taken.
  enum Refusal: Error {
    case tooLarge, unsupported, malformed, noRoom

    var status: Status {
      switch self {
      case .tooLarge: .bodyTooLarge
      case .unsupported: .unsupportedType
      case .malformed: .badRequest
      case .noRoom: .insufficientStorage
      }
    }
  }

  private enum Reading {
    case bytes
    case text
    case multipart(Multipart)
  }

  private let folder: Path?
  private var reading = Reading.bytes
  private var limit = 0
  private var bytes: [UInt8] = []

  init(_ folder: Path?) {
    self.folder = folder
  }

  mutating func begin(_ rule: BodyRule, _ request: Request) throws(Refusal) {
    switch rule {
    case .none: return
    case .bytes(let most): limit = most
    case .form(let most, let files):
      let type = MediaType(request.field("content-type") ?? "")
      switch type.name {
      case "application/x-www-form-urlencoded": (reading, limit) = (.text, most)
      case "multipart/form-data":
        guard let boundary = type["boundary"], (1...70).contains(boundary.utf8.count) else { throw .malformed }
        // What stands around each part counts as text.
        (reading, limit) = (
          .multipart(Multipart(boundary: boundary, texts: most, files: files, folder: folder)), most + files
        )
      default: throw .unsupported
      }
    }
    if let length = request.field("content-length").flatMap(Int.init), length > limit { throw .tooLarge }
  }

  mutating func take(_ piece: [UInt8]) throws(Refusal) {
    if case .multipart(var multipart) = reading {
      // Held once, so that appending to it copies nothing.
      reading = .bytes
      defer { reading = .multipart(multipart) }
      return try multipart.take(piece)
    }
    guard bytes.count + piece.count <= limit else { throw .tooLarge }
    bytes += piece
  }

  mutating func end(_ request: inout Request) throws(Refusal) {
    switch reading {
    case .bytes: request.bytes = bytes
    case .text: request.form.fields = FormText.fields(String(decoding: bytes, as: UTF8.self))
    case .multipart(var multipart): request.form = try multipart.end()
    }
  }

  /// Removes what came to the disk.
  func discard() {
    if case .multipart(let multipart) = reading { multipart.discard() }
  }
}

/// A media type and its parameters (RFC 9110, 8.3.1).
struct MediaType {
  let name: String
  private let parameters: [(name: String, value: String)]

  init(_ text: String) {
    let parts = Self.split(text)
    name = parts.first.map { $0.lowercased() } ?? ""
    parameters = parts.dropFirst().compactMap { part in
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2 else { return nil }
      return (pair[0].lowercased(), Self.unquoted(pair[1]))
    }
  }

  subscript(_ parameter: String) -> String? { parameters.first { $0.name == parameter }?.value }

  /// At semicolons that stand in no quotes.
  private static func split(_ text: String) -> [String] {
    var isQuoted = false
    return text.split { character in
      if character == "\"" { isQuoted.toggle() }
      return character == ";" && !isQuoted
    }.map(\.trimmed)
  }

  private static func unquoted(_ text: Substring) -> String {
    guard text.count >= 2, text.first == "\"", text.last == "\"" else { return String(text) }
    return String(text.dropFirst().dropLast())
  }
}
