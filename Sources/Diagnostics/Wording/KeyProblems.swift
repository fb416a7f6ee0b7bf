import Schemas
import Vietnamese

/// What can be wrong with a key or its value.
extension Problem {
  package static func unknownKey(_ key: String, nearest: String?, in schema: Schema, isEntry: Bool) -> Problem {
    let list = schema.fields.map(\.name).joined(separator: ", ")
    return Problem(
      .unknownKey,
      vi: Words(
        "\(isEntry ? "Loại bài này" : "Ở đây") không có mục “\(key)”.",
        help: nearest.map { "Có phải “\($0)”? Nếu không, xóa dòng này." } ?? "Các mục dùng được: \(list)."),
      en: Words(
        "There is no key “\(key)” here.",
        help: nearest.map { "Did you mean “\($0)”? If not, delete the line." } ?? "Known keys: \(list)."),
      suggestion: nearest)
  }

  package static func wrongType(key: String, _ field: KeySpec, value: String) -> Problem {
    Problem(
      .wrongType,
      vi: Words(
        "Mục “\(key)” cần \(field.type.expectedVi), nhưng đang ghi “\(value)”.", help: "Ví dụ:\(field.sample)"),
      en: Words("“\(key)” needs \(field.type.expectedEn), but says “\(value)”.", help: "For example:\(field.sample)"))
  }

  /// One value where a list is meant.
  package static func notAList(key: String, _ field: KeySpec, value: String, items: [String]) -> Problem {
    let better = "\(key):\n" + items.map { "  - \($0)" }.joined(separator: "\n")
    return Problem(
      .wrongType,
      vi: Words("Mục “\(key)” cần \(field.type.expectedVi), nhưng đang ghi “\(value)”.", help: "Ghi:\n\(better)"),
      en: Words("“\(key)” needs \(field.type.expectedEn), but says “\(value)”.", help: "Write:\n\(better)"),
      suggestion: better)
  }

  package static func unknownChoice(_ value: String, key: String, list: ClosedList) -> Problem {
    let choices = list.names.joined(separator: "; ")
    let nearest: String? = if case .unknown(let nearest) = list.match(value) { nearest } else { nil }
    return Problem(
      .unknownChoice,
      vi: Words(
        "Mục “\(key)” không nhận “\(value)”.",
        help: nearest.map { "Có phải “\($0)”? Các cách ghi: \(choices)." } ?? "Các cách ghi: \(choices)."),
      en: Words(
        "“\(key)” does not take “\(value)”.",
        help: nearest.map { "Did you mean “\($0)”? Choices: \(choices)." } ?? "Choices: \(choices)."),
      suggestion: nearest)
  }

  package static func missingKey(_ field: KeySpec, isEntry: Bool) -> Problem {
    // “cơ quan phát động (cơ quan phát động)” says nothing.
    let meaning = field.doc == field.name ? "" : " (\(field.doc))"
    return Problem(
      .missingKey,
      vi: Words(
        "Thiếu mục bắt buộc “\(field.name)”\(meaning).",
        help: "Thêm \(isEntry ? "trong phần khai báo" : "một dòng"), ví dụ:\(field.sample)"),
      en: Words(
        "The required key “\(field.name)” is missing.", help: "Add, for example:\(field.sample)"))
  }

  package static func emptyValue(_ field: KeySpec) -> Problem {
    Problem(
      .emptyValue,
      vi: Words("Mục bắt buộc “\(field.name)” chưa ghi nội dung.", help: "Ví dụ:\(field.sample)"),
      en: Words("The required key “\(field.name)” has no value.", help: "For example:\(field.sample)"))
  }

  /// - Parameter first: the same key as it was written before, and its line.
  package static func duplicateKey(_ key: String, first: (key: String, line: Int), line: Int) -> Problem {
    let isSame = key == first.key
    return Problem(
      .duplicateKey,
      vi: Words(
        isSame
          ? "Mục “\(key)” được ghi hai lần: dòng \(first.line) và dòng \(line)."
          : "“\(first.key)” (dòng \(first.line)) và “\(key)” (dòng \(line)) là một mục, được ghi hai lần.",
        help: "Giữ một dòng, xóa dòng còn lại."),
      en: Words(
        isSame
          ? "“\(key)” is given twice: on line \(first.line) and on line \(line)."
          : "“\(first.key)” (line \(first.line)) and “\(key)” (line \(line)) are one key, given twice.",
        help: "Keep one line, delete the other."))
  }
}

extension KeySpec {
  /// The key with a right value, as one would type it, after a space; lists and records take lines of their own.
  fileprivate var sample: String {
    switch type {
    case .list(of: .record(let schema)): "\n\(name):\n" + schema.lines(first: "  - ", others: "    ")
    case .list: "\n\(name):\n  - \(example)"
    case .record(let schema): "\n\(name):\n" + schema.lines(first: "  ", others: "  ")
    case .codes(_, let code): "\n\(name):\n  \(code): \(example)"
    default: " \(name): \(example)"
    }
  }
}

extension Schema {
  fileprivate func lines(first: String, others: String) -> String {
    // A key with others below it has no example of its own.
    fields.filter { !$0.example.isEmpty }.enumerated().map { "\($0 == 0 ? first : others)\($1.name): \($1.example)" }
      .joined(separator: "\n")
  }
}

extension KeyType {
  fileprivate var expectedVi: String {
    switch self {
    case .text: "một dòng chữ"
    case .date: "một ngày"
    case .year: "một năm có bốn chữ số"
    case .flag: "“có” hoặc “không”"
    case .number(let form): form.expectedVi
    case .codes: "mỗi mã một dòng, kèm giá trị"
    case .choice(let list): "một trong các cách ghi: \(list.names.joined(separator: "; "))"
    case .list: "một danh sách, mỗi dòng bắt đầu bằng dấu gạch nối và dấu cách"
    case .either(let type, let schema):
      "\(type.expectedVi), hoặc danh sách các mục con: \(schema.fields.map(\.name).joined(separator: ", "))"
    case .record(let schema): "các mục con: \(schema.fields.map(\.name).joined(separator: ", "))"
    }
  }

  fileprivate var expectedEn: String {
    switch self {
    case .text: "a line of text"
    case .date: "a date"
    case .year: "a year of four digits"
    case .flag: "“có” (yes) or “không” (no)"
    case .number(let form): form.expectedEn
    case .codes: "a line for each code, with its value"
    case .choice(let list): "one of: \(list.names.joined(separator: "; "))"
    case .list: "a list, each line beginning with a hyphen and a space"
    case .either(let type, let schema):
      "\(type.expectedEn), or a list of the keys \(schema.fields.map(\.name).joined(separator: ", "))"
    case .record(let schema): "the keys \(schema.fields.map(\.name).joined(separator: ", "))"
    }
  }
}
