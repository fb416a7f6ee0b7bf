import Diagnostics
import Disk

/// What the doctor makes of an office file: what it reveals about who made it, and the file without that.
public struct OfficeTreatment: Sendable {
  public let diagnostics: [Diagnostic]
  /// The bytes of the file itself where there is nothing that can be taken out.
  public let repaired: [UInt8]
  /// What is left then.
  public let incurable: [Diagnostic]

  /// - Returns: nil for a file that is no document.
  public init?(_ bytes: [UInt8], path: Path) {
    let before = AttachmentProperties(bytes)
    if case .none = before { return nil }
    if DoctorFiles.isText(path) { return nil }
    let diagnose = { (properties: AttachmentProperties) in
      [properties.problem(path)].compactMap { $0 }.map { Diagnostic(file: path.description, $0) }
    }
    diagnostics = diagnose(before)
    guard case .found(_, .doctor) = before, let clean = try? OfficeFile(bytes)?.withoutProperties() else {
      (repaired, incurable) = (bytes, diagnostics)
      return
    }
    (repaired, incurable) = (clean, diagnose(AttachmentProperties(clean)))
  }
}
