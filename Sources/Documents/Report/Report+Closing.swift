import Vietnamese

extension Report {
  /// Blocks at the end that a signature may begin in.
  private static let tail = 14

  /// Recipients and the signature (Nghị định 30/2020, phụ lục I, II.7 and 9), the place and day above it.
  mutating func takeClosing() {
    takeTables()
    takeRecipients()
    takeSignature()
    let start = max(0, blocks.count - Self.tail)
    if let index = blocks[start...].firstIndex(where: { $0.paragraph?.isPlaceAndDate == true }) {
      takePlaceAndDate(at: index, .signature)
    }
  }

  /// A table with recipients on the left and the signature on the right, or with signatures alone at the end.
  private mutating func takeTables() {
    for index in blocks.indices.reversed() {
      guard let table = blocks[index].table, table.rows.count <= 8, blocks[index].plain.utf8.count < 5_000 else {
        continue
      }
      let lines = blocks[index].paragraphs
      let hasRecipients = lines.contains(where: \.namesRecipients)
      let isLast = index >= blocks.count - 4
      guard hasRecipients || isLast && table.columns <= 3 && lines.contains(where: \.isSignersRole) else { continue }
      facts += Self.signer(lines)
      leaveOut(hasRecipients ? .recipients : .signature, index..<index + 1)
    }
  }

  /// `Nơi nhận:` and the lines with dashes below it.
  private mutating func takeRecipients() {
    guard let start = blocks.lastIndex(where: { $0.paragraph?.namesRecipients == true }) else { return }
    var end = start + 1
    while end < blocks.count, let line = blocks[end].paragraph, line.isRecipient { end += 1 }
    leaveOut(.recipients, start..<end)
  }

  private mutating func takeSignature() {
    let first = max(0, blocks.count - Self.tail)
    let rest = blocks[first...]
    guard let start = rest.firstIndex(where: { $0.paragraph?.isSignersRole == true }) else { return }
    let lines = blocks[start...].flatMap(\.paragraphs)
    guard lines.allSatisfy({ $0.isLine && $0.plain.count <= 100 && $0.item == nil }) else { return }
    facts += Self.signer(lines)
    leaveOut(.signature, start..<blocks.count)
  }

  /// The last line that is a name of a person: from two to six words, each with a capital, no more.
  private static func signer(_ lines: [Paragraph]) -> [Fact] {
    let names = lines.map { $0.plain.trimmedSpaces }.filter { line in
      let words = line.split(separator: " ")
      return (2...6).contains(words.count)
        && words.allSatisfy { $0.first?.isUppercase == true && $0.dropFirst().allSatisfy(\.isLowercase) }
    }
    return names.last.map { [Fact(kind: .signer, value: $0, place: .signature)] } ?? []
  }
}

extension Paragraph {
  fileprivate var namesRecipients: Bool { isLine && slug.hasPrefix("noi-nhan") && plain.count < 200 }

  fileprivate var isRecipient: Bool {
    let text = isLine ? inlines.plain.trimmedSpaces : ""
    return isLine && text.count <= 200
      && (item != nil && role == .body || ["-", "–", "+"].contains { text.hasPrefix($0) })
  }

  /// `TM. ỦY BAN NHÂN DÂN`, `KT. GIÁM ĐỐC`, `NGƯỜI BÁO CÁO`: in capitals, with nothing of a sentence.
  fileprivate var isSignersRole: Bool {
    guard isCapital, plain.count <= 80, item == nil else { return false }
    let slug = slug
    return ["tm-", "kt-", "tl-", "tuq-", "q-"].contains { slug.hasPrefix($0) }
      || Self.roles.contains { slug == $0 || slug.hasPrefix($0 + "-") }
  }

  private static let roles = [
    "giam-doc", "pho-giam-doc", "tong-giam-doc", "chu-tich", "pho-chu-tich", "chanh-van-phong", "pho-chanh-van-phong",
    "cuc-truong", "pho-cuc-truong", "chi-cuc-truong", "pho-chi-cuc-truong", "vu-truong", "truong-phong",
    "pho-truong-phong", "truong-ban", "pho-truong-ban", "hieu-truong", "pho-hieu-truong", "bi-thu", "pho-bi-thu",
    "thu-truong", "thu-truong-don-vi", "thu-truong-co-quan", "doi-truong", "tram-truong", "chanh-thanh-tra",
    "chi-huy-truong", "vien-truong", "nguoi-bao-cao", "nguoi-viet", "nguoi-lap", "nguoi-lap-bieu",
    "xac-nhan", "dai-dien", "bo-truong", "thu-truong-bo",
  ]
}
