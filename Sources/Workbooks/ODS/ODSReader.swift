import XML

/// Reads the sheets of an `.ods` (ODF 1.3, part 3, 9).
struct ODSReader {
  static func sheets(_ parts: Parts) throws(WorkbookFault) -> [Sheet] {
    if parts.has("META-INF/manifest.xml"), try parts.bytes("META-INF/manifest.xml").contains(encryption) {
      throw .encrypted
    }
    let bytes = try parts.bytes("content.xml")
    var reader = ODSSheets(bytes, parts.limits)
    do throws(ODSSheets.Stop) {
      return try reader.sheets()
    } catch {
      switch error {
      case .malformed: throw .damaged(part: "content.xml")
      case .tooLarge: throw .tooLarge
      case .notASpreadsheet: throw .notAWorkbook
      }
    }
  }

  private static let encryption = "encryption-data"
}
