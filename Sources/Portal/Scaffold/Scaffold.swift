import DataFiles
import Disk
import Emulation
import Schemas
import SourceText
import Vietnamese

/// A file to begin with: every key of its kind, explained, the known ones filled in. Flat: nothing to type in braces or
/// brackets, which Vietnamese keyboards turn into letters.
public struct Scaffold: Sendable {
  /// Below the content folder.
  public let path: Path
  public let bytes: [UInt8]

  /// The front matter and first words of an entry; nil where no file name can be made of the title.
  /// - Parameter today: decides the folder of the year and the day of news.
  public static func entry(_ kind: Kind, title: String, today: CalendarDate) -> Scaffold? {
    guard let slug = slug(ofTitle: title) else { return nil }
    let text = text(
      kind, title: title, today: today, body: "Viết nội dung bài ở đây. Viết xong, kiểm tra bằng lệnh: neuguong check\n"
    )
    return Scaffold(path: folder(kind, today) / Path("\(slug).md"), bytes: Array(text.utf8))
  }

  /// Where entries of a kind are kept.
  static func folder(_ kind: Kind, _ today: CalendarDate) -> Path {
    Path(kind.descriptor.beginning.isByYear ? "\(kind.rawValue)/\(today.year)" : kind.rawValue)
  }

  /// - Parameters:
  ///   - title: nil to leave the key that names the entry open.
  ///   - offers: lines above a key.
  static func text(
    _ kind: Kind, title: String?, today: CalendarDate, offers: [KeySpec.ID: [String]] = [:], body: String
  ) -> String {
    """
    ---
    # Ghi nội dung sau dấu hai chấm. Dòng bắt đầu bằng dấu # là lời giải thích, không hiện trên trang.
    \(SchemaText(known: known(kind, title: title, today: today), offers: offers).text(of: kind.schema))
    ---

    \(body)
    """
  }

  /// The name of an entry's file, without its ending; nil where the title has no letter or digit.
  public static func slug(ofTitle title: String) -> String? {
    let slug = Fold.shortSlug(title)
    return slug.isEmpty ? nil : slug
  }

  static func known(_ kind: Kind, title: String?, today: CalendarDate) -> [KeySpec.ID: String] {
    var known = kind.descriptor.beginning.known(today)
    known[kind.naming.id] = title?.plainYAML
    return known
  }
}

extension Kind {
  /// The key that names an entry.
  var naming: KeySpec { descriptor.naming.spec }
}

extension String {
  /// As a YAML value: in quotes where it would be read as something else.
  fileprivate var plainYAML: String {
    let text = split { $0.isNewline }.joined(separator: " ").trimmed
    let isPlain =
      !text.contains(": ") && !text.contains(" #") && !text.hasSuffix(":")
      && !(text.unicodeScalars.first.map { "&*!|>%@`\"'[]{},#-?:~=".unicodeScalars.contains($0) } ?? true)
    return isPlain ? text : text.quoted
  }
}

extension YearFolder {
  /// The year's tables with their columns, by file name.
  static var columns: [(file: String, columns: TableColumns)] { records.map { ($0.table.fileName, $0.columns) } }
}
