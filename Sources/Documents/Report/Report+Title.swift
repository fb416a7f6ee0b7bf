import Vietnamese

extension Report {
  private static let mostLines = 6
  private static let longestLine = 250

  /// The name of the kind of document and what it is about (Nghị định 30/2020, phụ lục I, II.5); else the one heading of
  /// the first level, at the head.
  mutating func takeTitle() {
    guard let first = blocks.firstIndex(where: { $0.paragraph.map { !$0.isEmpty } ?? true }) else { return }
    var end = first
    while end < blocks.count, end - first < Self.mostLines, let line = blocks[end].paragraph,
      isTitle(line, end == first)
    {
      end += 1
    }
    guard end > first else { return }
    let lines = blocks[first..<end].compactMap(\.paragraph)
    title = Self.joined(lines.map { $0.inlines.plain.trimmedSpaces }.filter { !$0.isEmpty })
    // A note or a picture of the title needs a place to stand.
    let rests = lines.flatMap { $0.inlines.filter { $0.isPicture || $0.isNote } }
    blocks.replaceSubrange(first..<end, with: rests.isEmpty ? [] : [.paragraph(Paragraph(rests))])
  }

  private func isTitle(_ line: Paragraph, _ isFirst: Bool) -> Bool {
    guard line.isLine, line.plain.count <= Self.longestLine, line.item == nil, !line.isEmpty, !line.isRule || !isFirst
    else {
      return false
    }
    if line.role == .title { return true }
    if line.role == .heading(1), isFirst {
      return blocks.filter { $0.paragraph?.role == .heading(1) }.count == 1
    }
    guard line.role == .body, HeadingLines.rank(of: line) == nil || isFirst && line.isCentred else { return false }
    if line.isRule { return true }
    return line.isBold && (line.isCentred || line.isCapital) || line.isCapital && line.isCentred
  }

  /// `BÁO CÁO` + `Kết quả thi đua năm 2018` → `Báo cáo kết quả …` would guess at names, so the second keeps its capital.
  private static func joined(_ lines: [String]) -> String? {
    let words = lines.filter { $0.contains { $0.isLetter || $0.isNumber } }
    guard let first = words.first else { return nil }
    let kind = kinds.contains(Fold.slug(first)) ? first.lowercased().capitalisingFirst : first
    return ([kind] + words.dropFirst()).joined(separator: " ")
  }

  /// Kinds of documents (Nghị định 30/2020, điều 7, and what else offices write), whose names can be written small.
  private static let kinds: Set<String> = [
    "nghi-quyet", "quyet-dinh", "chi-thi", "quy-che", "quy-dinh", "thong-cao", "thong-bao", "huong-dan", "chuong-trinh",
    "ke-hoach", "phuong-an", "de-an", "du-an", "bao-cao", "bien-ban", "to-trinh", "hop-dong", "cong-dien",
    "ban-ghi-nho",
    "ban-thoa-thuan", "giay-uy-quyen", "giay-moi", "giay-gioi-thieu", "phieu-gui", "thu-cong", "bao-cao-thanh-tich",
    "bao-cao-tom-tat", "bao-cao-tom-tat-thanh-tich", "bao-cao-tong-ket", "bao-cao-so-ket", "bao-cao-ket-qua",
  ]
}

extension Inline {
  fileprivate var isNote: Bool { if case .note = self { true } else { false } }
}

extension String {
  fileprivate var capitalisingFirst: String { prefix(1).uppercased() + dropFirst() }
}
