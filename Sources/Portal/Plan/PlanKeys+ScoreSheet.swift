import DataFiles
import Schemas

/// chấm điểm: the score sheet.
enum ScoreSheetKeys {
  static let document = Key.text("văn bản", doc: "văn bản ban hành bảng điểm", example: "Quyết định 05/QĐ-SCT")
  static let scale = Key.number("thang điểm", doc: "thang điểm in trên trang", example: "100")
  static let bonusCap = Key.number("điểm thưởng tối đa", doc: "bỏ trống là không giới hạn", example: "5")
  static let criteria = Key.records(
    "tiêu chí", CriterionKeys.schema, required: true, doc: "các tiêu chí chấm điểm", example: "")
  static let bands = Key.records("mức xếp loại", BandKeys.schema, doc: "từ mức cao xuống mức thấp", example: "")
  static let weights = Key.numbersByCode(
    "cả năm", .percent, examples: ["dot-1: 40%", "dot-2: 60%"],
    doc: "tỷ trọng của từng đợt; bỏ trống là không xếp hạng cả năm")

  static let schema = Schema(
    "chấm điểm", [document.spec, scale.spec, bonusCap.spec, criteria.spec, bands.spec, weights.spec])
}

enum CriterionKeys {
  static let code = Key.text("mã", required: true, doc: "mã tiêu chí", example: "TC01")
  static let name = Key.text("tên", required: true, doc: "tên tiêu chí", example: "Hoàn thành nhiệm vụ")
  static let maximum = Key.number("điểm tối đa", required: true, doc: "điểm tối đa", example: "30")
  static let kind = Key.text("loại điểm", doc: "cơ bản, điểm thưởng hoặc điểm trừ", example: "cơ bản")

  static let schema = Schema("tiêu chí", [code.spec, name.spec, maximum.spec, kind.spec])
}

enum BandKeys {
  static let name = Key.text("tên", required: true, doc: "tên mức", example: "Hoàn thành tốt nhiệm vụ")
  static let from = Key.number("từ điểm", required: true, doc: "tổng điểm thấp nhất của mức", example: "80")
  static let floor = Key.number(
    "mỗi tiêu chí đạt từ", .percent, doc: "mức thấp nhất của mỗi tiêu chí cơ bản", example: "85%")

  static let schema = Schema("mức xếp loại", [name.spec, from.spec, floor.spec])
}
