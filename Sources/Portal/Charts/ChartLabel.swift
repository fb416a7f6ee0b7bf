/// Words above a bar, broken into lines that fit a phone, with room for a value at the other end of the last.
struct ChartLabel: Sendable {
  /// Characters that a phone 320 pixels wide shows in a row, margins left out.
  private static let rowWidth = 37

  /// The last is empty where the value needs a line of its own.
  let lines: [String]

  init(_ text: String, beside value: String = "") {
    let words = Self.wrap(text)
    let isTooLong = !value.isEmpty && (words.last?.count ?? 0) + 2 + value.count > Self.rowWidth
    lines = isTooLong ? words + [""] : words
  }

  private static func wrap(_ text: String) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let line = lines.last, line.count + 1 + word.count <= rowWidth {
        lines[lines.count - 1] = "\(line) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}

extension ChartDrawing {
  /// The words above a bar: the label, a remark below it, and at the end of the last line the value.
  /// - Returns: where the bar begins.
  mutating func heading(_ label: String, _ value: String, remark: String = "", top: Ems) -> Ems {
    let (labels, remarks) = Self.lines(label, value, remark)
    let rows = labels.count + remarks.count
    for (row, words) in (labels + remarks).enumerated() {
      let place = top + Self.line * row
      if !words.isEmpty { text(words, at: .none, top: place, class: row < labels.count ? nil : "remark") }
      if row == rows - 1 { text(value, at: .whole, top: place, .end, class: "value") }
    }
    return top + Self.line * rows
  }

  static func headingHeight(_ label: String, _ value: String, remark: String = "") -> Ems {
    let (labels, remarks) = lines(label, value, remark)
    return line * (labels.count + remarks.count)
  }

  private static func lines(_ label: String, _ value: String, _ remark: String) -> ([String], [String]) {
    remark.isEmpty
      ? (ChartLabel(label, beside: value).lines, [])
      : (ChartLabel(label).lines, ChartLabel(remark, beside: value).lines)
  }
}
