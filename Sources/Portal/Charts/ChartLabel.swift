/// A label beside a value, broken into lines that fit a phone.
struct ChartLabel: Sendable {
  /// Characters that a phone 320 pixels wide shows in a row, margins left out.
  private static let rowWidth = 37
  private static let narrowest = 14

  let lines: [String]

  /// - Parameter value: what stands at the other end of the first line.
  init(_ text: String, beside value: String = "") {
    let beside = value.isEmpty ? 0 : value.count + 2
    lines = Self.wrap(text, first: max(Self.rowWidth - beside, Self.narrowest), others: Self.rowWidth)
  }

  private static func wrap(_ text: String, first: Int, others: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let limit = lines.isEmpty ? first : others
      if !line.isEmpty, line.count + 1 + word.count > limit {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    return line.isEmpty ? lines : lines + [line]
  }
}

extension ChartDrawing {
  /// The words above a bar: the label at one end, its value at the other, a remark below.
  /// - Returns: where the bar begins.
  mutating func heading(_ label: String, _ value: String, remark: String = "", top: Ems) -> Ems {
    var top = top
    text(value, at: .whole, top: top, .end, class: "value")
    for line in ChartLabel(label, beside: value).lines {
      text(line, at: .none, top: top)
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
