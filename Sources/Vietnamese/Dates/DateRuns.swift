/// The digit runs of a text, and the gaps before, between and after them: lower-case, in NFC, white space collapsed.
struct DateRuns {
  private(set) var numbers: [String] = []
  private(set) var gaps: [String] = [""]

  init(_ text: String) {
    var inNumber = false
    for scalar in NFC.normalized(text).unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      switch (inNumber, isDigit) {
      case (false, true): numbers.append(String(scalar))
      case (true, true): numbers[numbers.count - 1].unicodeScalars.append(scalar)
      case (true, false): gaps.append(String(scalar))
      case (false, false): gaps[gaps.count - 1].unicodeScalars.append(scalar)
      }
      inNumber = isDigit
    }
    if inNumber { gaps.append("") }
    gaps = gaps.map { $0.lowercased().collapsingWhiteSpace }
  }
}
