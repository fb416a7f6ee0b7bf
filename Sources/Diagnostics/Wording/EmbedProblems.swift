/// Embedded blocks, and what those that show figures of a year ask for.
extension Problem {
  package static func embedArgument(_ written: String, nearest: String?, example: String) -> Problem {
    Problem(
      .embedArguments,
      vi: Words(
        "Dòng mở khối không hiểu “\(written)”.",
        help: (nearest.map { "Có phải “\($0)”? " } ?? "") + "Ví dụ: \(example)"),
      en: Words(
        "The line that opens the block has “\(written)”, which says nothing here.",
        help: (nearest.map { "Did you mean “\($0)”? " } ?? "") + "For example: \(example)"),
      suggestion: nearest)
  }

  package static func embedArgumentMissing(_ key: String, example: String) -> Problem {
    Problem(
      .embedArguments,
      vi: Words("Dòng mở khối thiếu “\(key)”.", help: "Ví dụ: \(example)"),
      en: Words("The line that opens the block lacks “\(key)”.", help: "For example: \(example)"))
  }

  /// - Parameter missingFence: what should have closed the block before.
  package static func embedBody(_ written: String, missingFence: String?) -> Problem {
    Problem(
      .embedArguments,
      vi: Words(
        "Khối này lấy số liệu từ bảng, không nhận nội dung “\(written)”.",
        help: missingFence.map { "Thêm một dòng \($0) ngay dưới dòng mở khối." } ?? "Chuyển nội dung ra ngoài khối."),
      en: Words(
        "This block takes its figures from the tables, and no text such as “\(written)”.",
        help: missingFence.map { "Add a line \($0) right below the one that opens the block." }
          ?? "Move the text out of the block."))
  }

  package static func unclosedBlock(_ name: String, fence: String) -> Problem {
    Problem(
      .unclosedBlock,
      vi: Words(
        "Khối “{\(name)}” chưa có dòng đóng nên gồm cả phần còn lại của bài, hoặc của mục có nó.",
        help: "Thêm một dòng \(fence) ngay sau nội dung của khối."),
      en: Words(
        "The block “{\(name)}” is never closed, so it takes in the rest of the entry, or of the item that it stands in.",
        help: "Add a line \(fence) right after what belongs to the block."))
  }

  package static func embedYear(_ written: String, nearest: String?, known: [String]) -> Problem {
    let list = known.isEmpty ? "–" : known.joined(separator: "; ")
    return Problem(
      .embedArguments,
      vi: Words(
        "Không có kế hoạch năm “\(written)”.",
        help: (nearest.map { "Có phải “\($0)”? " } ?? "") + "Các năm có kế hoạch: \(list)."),
      en: Words(
        "There is no plan of the year “\(written)”.",
        help: (nearest.map { "Did you mean “\($0)”? " } ?? "") + "Years with a plan: \(list)."),
      suggestion: nearest)
  }

  package static func embedWithoutPoints(year: Int) -> Problem {
    Problem(
      .embedArguments,
      vi: Words(
        "Kế hoạch năm \(year) không chấm điểm nên không có bảng xếp hạng.",
        help: "Xóa khối này, hoặc thêm mục “chấm điểm” vào ke-hoach.yaml."),
      en: Words(
        "The plan of \(year) sets no points, so there are no ranks.",
        help: "Delete the block, or add “chấm điểm” to ke-hoach.yaml."))
  }
}
