import SourceText
import Zip

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
    if bytes.starts(with: CompoundFile.signature) { throw CompoundFile.fault(bytes) }
    sheets = try Self.sheets(Parts(try Self.archive(bytes), limits))
  }

  private static func archive(_ bytes: [UInt8]) throws(WorkbookFault) -> ZipArchive {
    do throws(ZipFault) { return try ZipArchive(bytes) } catch { throw error.workbookFault }
  }

  private static func sheets(_ parts: Parts) throws(WorkbookFault) -> [Sheet] {
    let sheets = parts.has("content.xml") ? try ODSReader.sheets(parts) : try XLSXReader.sheets(parts)
    guard !sheets.isEmpty else { throw .noSheet }
    return sheets
  }

  /// How much is read of one file: more than any table of people and scores has.
  package struct Limits: Sendable {
    /// Bytes of all parts together, unpacked.
    package var bytes = 100_000_000
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
}

extension ZipFault {
  var workbookFault: WorkbookFault {
    switch self {
    case .notAnArchive: .notAWorkbook
    case .damaged: .damaged(part: "zip")
    case .unsupported: .encrypted
    case .tooLarge: .tooLarge
    }
  }
}

/// Microsoft's compound files ([MS-CFB]): what Excel wrote before 2007, and what it puts around a workbook with a
/// password.
private enum CompoundFile {
  static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  static func fault(_ bytes: [UInt8]) -> WorkbookFault {
    let name: [UInt8] = "EncryptedPackage".utf8.reduce(into: []) { $0 += [$1, 0] }
    return bytes.firstRange(of: name) == nil ? .old : .encrypted
  }
}
