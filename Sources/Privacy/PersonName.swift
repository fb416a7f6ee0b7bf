import SourceText

/// Whether a text names a person: `ông A`, `đồng chí Siu C`, `Nguyễn Văn A`.
package enum PersonName {
  package static func isNamed(_ words: [Substring]) -> Bool {
    zip(words, words.dropFirst()).contains { word, next in
      guard next.first?.isUppercase ?? false else { return false }
      return titles.contains(word.lowercased())
        || families.contains(word.lowercased()) && word.first?.isUppercase ?? false
    }
  }

  package static let titles: Set<String> = ["ông", "bà", "anh", "chị", "em", "cô", "chú", "bác", "cụ", "chí"]

  static let families: Set<String> = [
    "nguyễn", "trần", "lê", "phạm", "huỳnh", "hoàng", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "ngô", "dương", "lý",
    "đinh", "đào", "mai", "trịnh", "đoàn", "lương", "tạ", "hà", "tô", "rơ", "siu", "ksor", "kpă", "rmah",
  ]
}
