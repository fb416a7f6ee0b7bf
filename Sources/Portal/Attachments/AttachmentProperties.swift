import Diagnostics
import Disk
import SourceText
import Zip

/// What one attachment reveals about who made it, by the kind of file that its bytes are.
enum AttachmentProperties: Sendable {
  case none
  case found([DocumentProperty], AttachmentRemedy)
  /// Encrypted, damaged, or larger than anybody's report.
  case unreadable

  /// Bytes beyond which an attachment is not looked into.
  private static let limit = 100_000_000

  /// Reads no more than the first bytes of what is no document.
  init(_ source: EnclosedFile) throws(MachineFailure) {
    let head = try source.prefix(1024)
    guard Self.isDocument(head) else {
      self = .none
      return
    }
    guard try source.status().size <= Self.limit else {
      self = .unreadable
      return
    }
    self.init(try source.read())
  }

  init(_ bytes: [UInt8]) {
    if bytes.starts(with: ZipReader.localSignature) {
      self = Self.office(bytes)
    } else if bytes.starts(with: OldOfficeFile.signature) {
      self = .found(OldOfficeFile.properties(bytes), .saveAnew)
    } else if bytes.prefix(1024).contains("%PDF-") {
      self = PDFProperties(bytes).properties.map { .found($0, .printAnew) } ?? .unreadable
    } else {
      self = .none
    }
  }

  private static func isDocument(_ head: [UInt8]) -> Bool {
    head.starts(with: ZipReader.localSignature) || head.starts(with: OldOfficeFile.signature) || head.contains("%PDF-")
  }

  private static func office(_ bytes: [UInt8]) -> AttachmentProperties {
    do throws(ZipFault) {
      guard let file = try OfficeFile(bytes) else { return .none }
      let properties = try file.properties()
      let canGo = !file.isSigned && properties.contains { $0.kind != .reviewer && $0.isTelling }
      return .found(properties, canGo ? .doctor : .inspector)
    } catch {
      return .unreadable
    }
  }
}
