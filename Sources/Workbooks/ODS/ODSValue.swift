import Vietnamese

/// What the attributes of a cell say of its value (ODF 1.3, part 3, 19.385).
struct ODSValue {
  private let type: String?
  private let number: String?
  private let date: String?
  private let truth: String?
  private let string: String?
  private let isError: Bool
  private let hasFormula: Bool

  init(_ scanner: MarkupScanner) throws(ODSSheets.Stop) {
    do throws(MarkupScanner.Fault) {
      // LibreOffice says twice what a value is; of an error only the second time.
      let types = scanner.attributes.filter { scanner.raw($0.name).elementsEqual("value-type".utf8) }
      type = types.isEmpty ? nil : try scanner.attribute("value-type")
      isError = types.contains { scanner.raw($0.value).elementsEqual("error".utf8) }
      number = try scanner.attribute("value")
      date = try scanner.attribute("date-value")
      truth = try scanner.attribute("boolean-value")
      string = try scanner.attribute("string-value")
      hasFormula = scanner.range(of: "formula") != nil
    } catch {
      throw .malformed
    }
  }

  /// Nil for an empty cell.
  func value(shown: String) -> CellValue? {
    if isError { return .error(shown) }
    switch type {
    case "float", "percentage", "currency":
      return number.flatMap { SheetNumber.isNumber($0) ? .number($0) : nil } ?? text(shown)
    case "date": return date.flatMap(Self.day).map { .date($0) } ?? text(shown)
    case "boolean": return .truth(truth == "true")
    case nil where hasFormula && shown.isEmpty: return .uncomputed
    default: return text(string ?? shown)
    }
  }

  private func text(_ text: String) -> CellValue? { text.isEmpty ? nil : .text(text) }

  /// `2018-06-30` or `2018-06-30T07:00:00`.
  private static func day(_ text: String) -> CalendarDate? {
    let parts = text.prefix { $0 != "T" }.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? CalendarDate(year: parts[0], month: parts[1], day: parts[2]) : nil
  }
}
