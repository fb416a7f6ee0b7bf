import DataFiles
import Schemas
import SourceText
import Testing

@testable import Portal

/// Closed lists: id, name or abbreviation, with all diacritics or none.
@Suite struct ClosedListTests {
  private let units = ClosedList([
    ["Văn phòng Sở", "van-phong", "VPS"], ["Tổ hòa giải", "to-1", "THG"], ["Tổ hóa giải", "to-2", "THG"],
    ["Chi cục Quản lý thị trường", "qltt", ""],
  ])

  @Test(arguments: [
    ("Văn phòng Sở", 0), ("VĂN PHÒNG SỞ", 0), ("van phong so", 0), ("Van-Phong", 0), ("vps", 0), ("Tổ hoà giải", 1),
    ("tổ hoá giải", 2), ("Va\u{306}n pho\u{300}ng Sơ\u{309}", 0), ("  Văn  phòng Sở ", 0),
    ("chi cuc quan ly thi truong", 3),
  ])
  func aNameIsFoundWithAllItsMarksOrWithNone(_ text: String, _ item: Int) {
    #expect(units.match(text) == .found(item))
  }

  @Test(arguments: ["Văn phong Sở", "Văn phòng Sơ", "Vàn phòng Sở"]) func wrongMarksAreUnknownWithTheNearest(
    _ text: String
  ) {
    #expect(units.match(text) == .unknown(nearest: "Văn phòng Sở"))
  }

  @Test(arguments: ["to hoa giai", "THG"]) func whatMeansTwoItemsIsAmbiguous(_ text: String) {
    #expect(units.match(text) == .ambiguous([1, 2]))
  }

  @Test(arguments: ["", " ", "Ủy ban", "x"]) func whatIsNearNothingIsUnknown(_ text: String) {
    #expect(units.match(text) == .unknown(nearest: nil))
  }
}

/// Keys of a schema are folded: no diacritics, no case, no spaces, `_` or `-`.
@Suite struct FoldedKeyTests {
  @Test(arguments: [
    "họ và tên", "Ho_va_ten", "HO VA TEN", "ho-va-ten", "hovaten", "Họ  Và Tên", "Ho\u{323} va\u{300} te\u{302}n",
  ])
  func oneKeyInManySpellings(_ key: String) {
    #expect(Exemplar.schema.field(for: key)?.name == "họ và tên")
  }

  @Test(arguments: ["họ tên", "họ và tên 2", "", "tiêu đề"]) func otherKeysAreNot(_ key: String) {
    #expect(Exemplar.schema.field(for: key) == nil)
  }

  @Test func theAliasOfACollectiveIsTheNameToo() {
    #expect(Exemplar.schema.field(for: "Ten tap the")?.name == "họ và tên")
  }

  @Test(arguments: Kind.allCases) func noTwoKeysOfAKindAreOneWhenFolded(_ kind: Kind) {
    for field in kind.schema.fields { #expect(kind.schema.field(for: field.name)?.name == field.name) }
  }

  @Test(arguments: Kind.allCases) func everyKeyIsExplainedWithAnExampleThatIsRight(_ kind: Kind) async throws {
    for field in kind.schema.fields {
      #expect(!field.doc.isEmpty && !field.example.isEmpty, "\(field.name)")
      let value = if case .list = field.type { "\n  - \(field.example)" } else { " \(field.example)" }
      let source = SourceFile(path: "a.md", bytes: Array("\(field.name):\(value)\n".utf8))
      let yaml = YAMLReading(source, range: 0..<source.bytes.count) { kind.schema.field(for: $0) != nil }
      var reader = KeyReader(source, .in2018)
      _ = reader.read(yaml, kind.schema, range: 0..<source.bytes.count)
      let wrong = reader.diagnostics.filter { $0.problem.code != .missingKey }
      #expect(wrong.isEmpty, "\(field.name): \(field.example)")
    }
  }
}
