import OfficePackages

/// A file of a spreadsheet: `.xlsx` (ECMA-376, in its transitional and its strict form) or `.ods` (ODF 1.3), as far as
/// its cells go. Formulas are never computed: what was last seen is what counts.
public struct Workbook: Sendable {
  /// In the order of the tabs.
  package let sheets: [Sheet]

  /// - Throws: ``WorkbookFault``; no file traps, and none takes more memory than ``Limits`` allow.
  public init(_ bytes: [UInt8]) throws(WorkbookFault) { try self.init(bytes, limits: Limits()) }

  /// Cells with something in them, of all sheets.
  public var cellCount: Int { sheets.reduce(0) { $0 + $1.cells.count } }

  package init(_ bytes: [UInt8], limits: Limits) throws(WorkbookFault) {
    do throws(PackageFault) {
      let package = try OfficePackage(bytes, limit: limits.bytes)
      sheets =
        package.has("content.xml")
        ? try ODSReader.sheets(package, limits) : try XLSXReader.sheets(package, limits)
    } catch {
      throw WorkbookFault(error)
    }
    guard !sheets.isEmpty else { throw .noSheet }
  }

  /// How much is read of one file: more than any table of people and scores has.
  package struct Limits: Sendable {
    /// Bytes of all parts together, unpacked.
    package var bytes = 60_000_000
    /// Cells with something in them, those included that an `.ods` says are repeated.
    package var cells = 1_000_000
    /// Excel's own.
    package var rows = 1 << 20
    package var columns = 1 << 14
    package var sheets = 1_000

    package init() {}
  }
}

/// Why a workbook is not read.
public enum WorkbookFault: Error, Hashable, Sendable {
  /// No archive of a spreadsheet.
  case notAWorkbook
  /// Excel's format before 2007.
  case old
  /// `.xlsb`
  case binary
  /// It opens with a password only.
  case encrypted
  /// A part of it, by its name in the archive, is not what it has to be.
  case damaged(part: String)
  case tooLarge
  case noSheet

  init(_ fault: PackageFault) {
    self =
      switch fault {
      case .notAPackage: .notAWorkbook
      case .old: .old
      case .binary: .binary
      case .encrypted: .encrypted
      case .damaged(let part): .damaged(part: part)
      case .tooLarge: .tooLarge
      }
  }
}
