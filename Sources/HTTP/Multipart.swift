import Disk
import SourceText

/// `multipart/form-data` (RFC 7578) piece by piece: texts held, files on the disk as they come.
struct Multipart {
  typealias Refusal = RequestBody.Refusal

  private enum State {
    /// Before the first boundary.
    case preamble
    /// Behind a boundary: a line break and a head, or the end.
    case boundary
    case head
    case content(Part)
    case end
  }

  private enum Part {
    case text(name: String)
    case file(PartialUpload)
  }

  private static let largestHead = 4_096
  private static let mostParts = 1_000

  private let delimiter: [UInt8]
  private let folder: Path?
  private var texts: Int
  private var files: Int
  private var state = State.preamble
  private var buffer: [UInt8]
  /// Of a text, as far as it has come.
  private var held: [UInt8] = []
  private var form = Form()
  private var current: Path?

  init(boundary: String, texts: Int, files: Int, folder: Path?) {
    delimiter = Array("\r\n--\(boundary)".utf8)
    (self.texts, self.files, self.folder) = (texts, files, folder)
    // The first boundary may stand at the very beginning.
    buffer = [.carriageReturn, .newline]
  }

  mutating func take(_ piece: [UInt8]) throws(Refusal) {
    buffer += piece
    while try step() {}
  }

  mutating func end() throws(Refusal) -> Form {
    guard case .end = state else { throw .malformed }
    return form
  }

  func discard() {
    for upload in form.uploads { try? Files.remove(upload.path) }
    if let current { try? Files.remove(current) }
  }

  /// - Returns: whether something was done, and more may be.
  private mutating func step() throws(Refusal) -> Bool {
    switch state {
    case .preamble: try skipPreamble()
    case .boundary: try readBoundary()
    case .head: try readHead()
    case .content(let part): try readContent(part)
    case .end: drop(buffer.count)
    }
  }

  private mutating func drop(_ count: Int) -> Bool {
    buffer.removeFirst(count)
    return false
  }

  private mutating func skipPreamble() throws(Refusal) -> Bool {
    if let found = buffer.firstRange(of: delimiter) {
      buffer.removeFirst(found.upperBound)
      state = .boundary
      return true
    }
    guard buffer.count <= Self.largestHead else { throw .malformed }
    return false
  }

  private mutating func readBoundary() throws(Refusal) -> Bool {
    guard buffer.count >= 2 else { return false }
    let next = Array(buffer.prefix(2))
    buffer.removeFirst(2)
    if next == Array("--".utf8) {
      state = .end
    } else if next == [.carriageReturn, .newline] {
      state = .head
    } else {
      throw .malformed
    }
    return true
  }

  private mutating func readHead() throws(Refusal) -> Bool {
    guard let end = buffer.firstRange(of: Array("\r\n\r\n".utf8)) else {
      guard buffer.count <= Self.largestHead else { throw .malformed }
      return false
    }
    guard end.lowerBound <= Self.largestHead, form.fields.count + form.uploads.count < Self.mostParts else {
      throw .malformed
    }
    let head = PartHead(buffer[..<end.lowerBound])
    buffer.removeFirst(end.upperBound)
    guard let name = head.name else { throw .malformed }
    state = .content(try part(name, head))
    return true
  }

  private mutating func part(_ name: String, _ head: PartHead) throws(Refusal) -> Part {
    guard let fileName = head.fileName else { return .text(name: name) }
    guard files > 0, let folder else { throw .tooLarge }
    let upload = try PartialUpload(field: name, fileName: fileName, type: head.type, in: folder)
    current = upload.path
    return .file(upload)
  }

  private mutating func readContent(_ part: Part) throws(Refusal) -> Bool {
    let found = buffer.firstRange(of: delimiter)
    // A delimiter may have begun at the end of what is here.
    let count = found?.lowerBound ?? max(0, buffer.count - delimiter.count)
    state = .content(try add(Array(buffer.prefix(count)), to: part))
    buffer.removeFirst(found?.upperBound ?? count)
    guard found != nil, case .content(let whole) = state else { return false }
    try close(whole)
    state = .boundary
    return true
  }

  private mutating func add(_ bytes: [UInt8], to part: Part) throws(Refusal) -> Part {
    switch part {
    case .text:
      texts -= bytes.count
      guard texts >= 0 else { throw .tooLarge }
      held += bytes
      return part
    case .file(var upload):
      files -= bytes.count
      guard files >= 0 else { throw .tooLarge }
      try upload.write(bytes)
      return .file(upload)
    }
  }

  private mutating func close(_ part: Part) throws(Refusal) {
    switch part {
    case .text(let name):
      form.fields.append((name, String(decoding: held, as: UTF8.self)))
      held = []
    case .file(let upload):
      current = nil
      // A field of files in which none was chosen comes as one without name and bytes.
      if upload.fileName.isEmpty, upload.count == 0 {
        try? Files.remove(upload.path)
      } else {
        form.uploads.append(upload.whole)
      }
    }
  }
}
