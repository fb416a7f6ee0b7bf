import DataFiles
import Disk
import SourceText
import Vietnamese

extension Kind {
  /// The kinds of entry of a content folder: built in, and declared in its site.yaml. What is wrong there is said when
  /// the file is read as a whole.
  public static func all(in content: Path) -> [Kind] { allCases + declared(in: content) }

  /// Of a name, as the command line gives it.
  public static func named(_ name: String, in content: Path) -> Kind? {
    all(in: content).first { $0.rawValue == name }
  }

  static func declared(in content: Path) -> [Kind] {
    guard let bytes = try? Enclosure(content).read("site.yaml", atMost: SizeLimit.text) else { return [] }
    guard let source = SourceFile.decode(bytes, path: "site.yaml").0 else { return [] }
    let yaml = YAMLReading(source, range: 0..<source.bytes.count) { SiteConfig.schema.field(for: $0) != nil }
    var reader = KeyReader(source, PlausibleDays(on: CalendarDate(ordinal: 0)))
    return SectionDeclarations(reader.read(yaml, SiteConfig.schema, range: 0..<source.bytes.count), in: source).kinds
  }
}
