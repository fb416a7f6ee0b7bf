/// A label above a bar, broken into lines that fit a phone, with a value at the other end of the last of them.
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
  /// The words above a bar: the label, its value at the other end of the label's last line, a remark below.
  /// - Returns: where the bar begins.
  mutating func heading(_ label: String, _ value: String, remark: String = "", top: Ems) -> Ems {
    var top = top
    let lines = ChartLabel(label, beside: value).lines
    for (index, line) in lines.enumerated() {
      if !line.isEmpty { text(line, at: .none, top: top) }
      if index == lines.count - 1 { text(value, at: .whole, top: top, .end, class: "value") }
      top = top + Self.line
    }
    for line in ChartLabel(remark).lines {
      text(line, at: .none, top: top, class: "remark")
      top = top + Self.line
    }
    return top
  }

  static func headingHeight(_ label: String, _ value: String, remark: String = "") -> Ems {
    line * (ChartLabel(label, beside: value).lines.count + ChartLabel(remark).lines.count)
  }
}
