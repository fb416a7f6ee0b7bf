import SourceText
import Vietnamese

/// An entry of an agency, as its catalogue tells it.
package struct JoinedEntry: Hashable, Sendable {
  package let title: String
  /// The section of its page: `dien-hinh`, `tin-tuc` …
  package let kind: String
  package let address: String
  package let day: CalendarDate?
  package let isPerson: Bool
  package let movements: [String]

  private static let kinds: Set<String> = ["dien-hinh", "sang-kien", "phong-trao", "tin-tuc", "van-ban", "trang"]

  /// Nil for what cannot be shown, or leads elsewhere than to the agency's own site.
  init?(_ value: JSONValue, of agency: Agency) {
    guard let title = value["ten"]?.text?.oneLine, let kind = value["loai"]?.text, Self.kinds.contains(kind),
      let address = value["dia_chi"]?.text, address.hasPrefix(agency.address), address.isPlainAddress
    else { return nil }
    (self.title, self.kind, self.address) = (title, kind, address)
    day = value["ngay"]?.text.flatMap { text in
      if case .success(let day) = CalendarDate.parse(text) { day } else { nil }
    }
    isPerson = kind == "dien-hinh" && value["doi_tuong"]?.text == "ca-nhan"
    movements = (value["phong_trao"]?.items ?? []).prefix(20).compactMap { $0.text?.oneLine }
  }
}

extension String {
  /// In NFC, of 1 to 300 characters that can be printed; nil for anything else.
  var oneLine: String? {
    let text = NFC.normalized(trimmed)
    guard !text.isEmpty, text.utf8.count <= 1_200, text.count <= 300,
      !text.unicodeScalars.contains(where: \.isUnprintable)
    else { return nil }
    return text
  }

  /// What a Markdown link may hold between its angle brackets.
  var isPlainAddress: Bool {
    utf8.count <= 2_000 && utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>\\\"`".utf8.contains($0) }
      && !contains("/../")
  }
}
