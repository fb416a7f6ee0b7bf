import OfficePackages

/// Reads the sheets of an `.ods` (ODF 1.3, part 3, 9).
struct ODSReader {
  static func sheets(_ package: OfficePackage, _ limits: Workbook.Limits) throws(PackageFault) -> [Sheet] {
    var reader = ODSSheets(try package.text("content.xml"), limits)
    do throws(ODSSheets.Stop) {
      return try reader.sheets()
    } catch {
      switch error {
      case .malformed: throw .damaged(part: "content.xml")
      case .tooLarge: throw .tooLarge
      case .notASpreadsheet: throw .notAPackage
      }
    }
  }
}
