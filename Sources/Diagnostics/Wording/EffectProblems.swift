/// What a document says of its own effect.
extension Problem {
  package static func replacedButInForce(by number: String) -> Problem {
    Problem(
      .replacedButInForce,
      vi: Words(
        "Văn bản ghi “còn hiệu lực” nhưng lại bị thay thế bởi “\(number)”.",
        help: "Xóa dòng “tình trạng” (máy tự ghi là bị thay thế), hoặc xóa dòng “bị thay thế bởi”."),
      en: Words(
        "The document says that it is in force, and that “\(number)” took its place.",
        help: "Delete “tình trạng” (it is shown as replaced by itself), or “bị thay thế bởi”."))
  }

  /// - Parameter numbers: of the documents, each replaced by the next, the last by the first.
  package static func replacedInCircle(_ numbers: [String]) -> Problem {
    let list = numbers.map { "“\($0)”" }.joined(separator: ", ")
    let isAlone = numbers.count == 1
    return Problem(
      .replacedInCircle,
      vi: Words(
        isAlone
          ? "Văn bản \(list) bị thay thế bởi chính nó." : "Các văn bản \(list) thay thế lẫn nhau, thành vòng.",
        help: "Ở văn bản mới nhất, xóa dòng “bị thay thế bởi”."),
      en: Words(
        isAlone
          ? "The document \(list) is replaced by itself." : "The documents \(list) replace one another in a circle.",
        help: "Delete “bị thay thế bởi” in the newest of them."))
  }
}
