import SourceText
import Vietnamese

/// What can be wrong with a year's plan.
extension Problem {
  package static func planMissing(year: Int) -> Problem {
    Problem(
      .planMissing,
      vi: Words(
        "Thư mục thi-dua/\(year) có bảng nhưng chưa có kế hoạch.", help: "Thêm tệp ke-hoach.yaml vào thư mục này."),
      en: Words(
        "The folder thi-dua/\(year) has tables but no plan.", help: "Add a file ke-hoach.yaml to the folder."))
  }

  /// - Parameter isOfContest: whether it lies where the folder of a contest would.
  package static func unknownTable(_ name: String, known: [String], isOfContest: Bool = false) -> Problem {
    // A file of the right name is in the wrong folder.
    let nearest = known.contains(name) ? nil : Nearest.suggestion(for: name, among: known)
    let list = known.joined(separator: ", ")
    let folder =
      isOfContest
      ? (
        vi: "Mỗi bảng thi đua một thư mục, ví dụ thi-dua/2018/khoi-kinh-te",
        en: "Each contest is a folder, such as thi-dua/2018/khoi-kinh-te"
      )
      : (vi: "Mỗi năm một thư mục, ví dụ thi-dua/2018", en: "Each year is a folder, such as thi-dua/2018")
    return Problem(
      .unknownTable,
      vi: Words(
        "Tệp “\(name)” trong thư mục thi-dua không được dùng.",
        help: "\(nearest.map { "Có phải “\($0)”? " } ?? "")\(folder.vi), gồm: \(list)."),
      en: Words(
        "The file “\(name)” below thi-dua is not used.",
        help:
          "\(nearest.map { "Did you mean “\($0)”? " } ?? "")\(folder.en), of: \(list)."),
      suggestion: nearest)
  }

  package static func deadlineUnclear(isTwice: Bool) -> Problem {
    Problem(
      .deadlineUnclear,
      vi: Words(
        isTwice
          ? "Thời hạn này ghi cả “trước ngày” và “chậm nhất ngày”." : "Thời hạn này chưa ghi ngày.",
        help: "Ghi một trong hai: “trước ngày” (ngày đó đã là quá hạn) hoặc “chậm nhất ngày” (ngày đó còn trong hạn)."),
      en: Words(
        isTwice ? "The deadline has both “trước ngày” and “chậm nhất ngày”." : "The deadline has no day.",
        help: "Write one of “trước ngày” (that day is too late) and “chậm nhất ngày” (that day is in time)."))
  }

  package static func targetInconsistent(plan: String, base: String, growth: String, expected: String) -> Problem {
    Problem(
      .targetInconsistent,
      vi: Words(
        "Kế hoạch \(plan) không khớp với số năm trước \(base) và mức tăng (giảm) \(growth): tính ra phải là \(expected).",
        help: "Kiểm tra lại ba số. Nếu kế hoạch in sai, ghi số đúng và giữ câu gốc ở mục “nguyên văn” kèm “ghi chú”."),
      en: Words(
        "The plan \(plan) does not agree with last year's \(base) and the change \(growth): that makes \(expected).",
        help:
          "Look at the three numbers again. If the plan has a slip, write the right number, and its words in “nguyên văn”."
      ))
  }

  package static func growthToNothing(_ written: String) -> Problem {
    Problem(
      .growthToNothing,
      vi: Words(
        "Mức “\(written)” nghĩa là năm nay không còn gì để tính.", help: "Kiểm tra lại mức giảm trong văn bản."),
      en: Words("“\(written)” leaves nothing to compute with.", help: "Look at the figure in the document again."))
  }

  package static let incompleteCeiling = Problem(
    .incompleteCeiling,
    vi: Words(
      "Tỷ lệ tối đa phải ghi đủ hai mục: “tỷ lệ tối đa” và “trên số đạt”.",
      help: "Thêm mục còn thiếu, ví dụ: trên số đạt: ldtt"),
    en: Words(
      "A ceiling needs both “tỷ lệ tối đa” and “trên số đạt”.", help: "Add the other one, such as: trên số đạt: ldtt"))

  package static func weightsNotWhole(sum: String) -> Problem {
    Problem(
      .weightsNotWhole,
      vi: Words("Tỷ trọng các đợt cộng lại là \(sum)%, không phải 100%.", help: "Sửa tỷ trọng để tổng bằng 100%."),
      en: Words("The rounds' weights add up to \(sum)%, not 100%.", help: "Change them so that they make 100%."))
  }

  package static func roundsOverlap(_ other: String) -> Problem {
    Problem(
      .roundsOverlap,
      vi: Words("Đợt này trùng ngày với đợt “\(other)”.", help: "Sửa ngày để hai đợt nối tiếp nhau."),
      en: Words(
        "This round has days in common with “\(other)”.", help: "Change the days so that one follows the other."))
  }

  package static func reservedRoundCode(_ written: String) -> Problem {
    Problem(
      .reservedRoundCode,
      vi: Words("Mã “\(written)” dành riêng cho bảng cả năm.", help: "Đặt mã khác cho đợt, ví dụ: dot-1"),
      en: Words("The code “\(written)” is the year's own.", help: "Give the round another one, such as: dot-1"))
  }

  package static let registrationsMissing = Problem(
    .registrationsMissing,
    vi: Words(
      "Kế hoạch bắt buộc đăng ký nhưng thư mục của năm chưa có bảng dang-ky.",
      help: "Thêm bảng dang-ky.xlsx, .ods hoặc .csv, hoặc ghi: bắt buộc đăng ký: không"),
    en: Words(
      "The plan makes registration compulsory, but there is no table dang-ky in the year's folder.",
      help: "Add dang-ky.xlsx, .ods or .csv, or write: bắt buộc đăng ký: không"))

  package static func successorLoop(_ written: String) -> Problem {
    Problem(
      .successorLoop,
      vi: Words(
        "Các đơn vị kế thừa nhau thành vòng: từ “\(written)” lại quay về đơn vị này.",
        help: "Đơn vị kế thừa phải là đơn vị lập sau; xóa ô ghi ngược."),
      en: Words(
        "The successors go round in a circle: from “\(written)” back to this unit.",
        help: "A successor is a later unit; empty the cell that points back."))
  }
}
