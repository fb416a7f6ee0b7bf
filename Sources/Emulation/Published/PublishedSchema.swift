/// The JSON Schema (draft 2020-12) of `du-lieu.json`, published beside it as `du-lieu.schema.json`.
public enum PublishedSchema {
  public static let text = """
    {
     "$schema": "https://json-schema.org/draft/2020-12/schema",
     "title": "Kết quả thi đua của năm",
     "description": "Số thập phân là chuỗi có dấu chấm, làm tròn đến 6 chữ số, bỏ số 0 ở cuối; tỷ lệ và tiến độ tính bằng phần trăm; ngày theo ISO 8601; null là chưa có số liệu.",
     "type": "object",
     "required": ["nam", "trang_thai", "so_lieu_den_ngay", "chi_tieu", "danh_hieu", "muc_tieu", "xep_hang", "bang_thi_dua"],
     "additionalProperties": false,
     "properties": {
      "nam": {"type": "integer"},
      "trang_thai": {"$ref": "#/$defs/trang_thai"},
      "so_lieu_den_ngay": {"$ref": "#/$defs/ngay"},
      "chi_tieu": {"type": "array", "items": {"$ref": "#/$defs/chi_tieu"}},
      "danh_hieu": {"type": "array", "items": {"$ref": "#/$defs/danh_hieu"}},
      "muc_tieu": {"type": "array", "items": {"$ref": "#/$defs/muc_tieu"}},
      "xep_hang": {"type": "array", "items": {"$ref": "#/$defs/xep_hang"}},
      "bang_thi_dua": {"type": "array", "items": {"$ref": "#/$defs/bang_thi_dua"}}
     },
     "$defs": {
    \(words)
    \(targets)
    \(titles)
    \(goals)
    \(standings),
    \(contests)
     }
    }

    """

  private static let words = """
      "so": {"type": "string", "pattern": "^-?[0-9]+(\\\\.[0-9]{0,5}[1-9])?$"},
      "so_hoac_null": {"anyOf": [{"$ref": "#/$defs/so"}, {"type": "null"}]},
      "ngay": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
      "dem": {"type": ["integer", "null"], "minimum": 0},
      "co_hoac_null": {"type": ["boolean", "null"]},
      "trang_thai": {"enum": [\(list(State.ofTables.map(\.word)))]},
    """

  private static let targets = """
      "chi_tieu": {
       "type": "object",
       "required": ["ma", "ke_hoach", "thuc_hien_nam_truoc", "tinh_nguoc", "thuc_hien", "den_ngay", "uoc", "tien_do", "dat_chi_tieu", "cach_danh_gia"],
       "additionalProperties": false,
       "properties": {
        "ma": {"type": "string"},
        "ke_hoach": {"$ref": "#/$defs/so_hoac_null"},
        "thuc_hien_nam_truoc": {"$ref": "#/$defs/so_hoac_null"},
        "tinh_nguoc": {"description": "thực hiện năm trước được tính ngược từ kế hoạch và mức tăng, giảm", "type": "boolean"},
        "thuc_hien": {"$ref": "#/$defs/so_hoac_null"},
        "den_ngay": {"anyOf": [{"$ref": "#/$defs/ngay"}, {"type": "null"}]},
        "uoc": {"description": "số thực hiện là số ước", "type": "boolean"},
        "tien_do": {"$ref": "#/$defs/so_hoac_null"},
        "dat_chi_tieu": {"$ref": "#/$defs/co_hoac_null"},
        "cach_danh_gia": {"enum": [\(list(Direction.allCases.map(\.word)))]}
       }
      },
    """

  private static let titles = """
      "danh_hieu": {
       "type": "object",
       "required": ["ma", "ty_le_phan_dau", "tong_so_tinh_ty_le", "khong_tinh", "can_dat", "da_co_quyet_dinh", "tam_tinh", "dat", "dat_tam_tinh", "toi_da"],
       "additionalProperties": false,
       "properties": {
        "ma": {"type": "string"},
        "ty_le_phan_dau": {"$ref": "#/$defs/so_hoac_null"},
        "tong_so_tinh_ty_le": {"$ref": "#/$defs/dem"},
        "khong_tinh": {"$ref": "#/$defs/dem"},
        "can_dat": {"$ref": "#/$defs/dem"},
        "da_co_quyet_dinh": {"$ref": "#/$defs/dem"},
        "tam_tinh": {"$ref": "#/$defs/dem"},
        "dat": {"$ref": "#/$defs/co_hoac_null"},
        "dat_tam_tinh": {"$ref": "#/$defs/co_hoac_null"},
        "toi_da": {"anyOf": [{"$ref": "#/$defs/toi_da"}, {"type": "null"}]},
        "toi_da_theo_nhom": {"description": "chỉ có khi kế hoạch đặt tỷ lệ tối đa theo nhóm nhân sự", "type": "array", "minItems": 1, "items": {"$ref": "#/$defs/toi_da_nhom"}}
       }
      },
      "toi_da_nhom": {
       "type": "object",
       "required": ["nhom", "ty_le", "tren_so_dat", "da_co_quyet_dinh", "tam_tinh", "muc", "vuot", "muc_tam_tinh", "vuot_tam_tinh"],
       "additionalProperties": false,
       "properties": {
        "nhom": {"type": "array", "minItems": 1, "items": {"enum": [\(list(StaffGroup.allCases.map(\.word)))]}},
        "ty_le": {"$ref": "#/$defs/so"},
        "tren_so_dat": {"type": "string"},
        "da_co_quyet_dinh": {"description": "số người trong nhóm", "$ref": "#/$defs/dem"},
        "tam_tinh": {"description": "số người trong nhóm", "$ref": "#/$defs/dem"},
        "muc": {"$ref": "#/$defs/so_hoac_null"},
        "vuot": {"$ref": "#/$defs/co_hoac_null"},
        "muc_tam_tinh": {"$ref": "#/$defs/so_hoac_null"},
        "vuot_tam_tinh": {"$ref": "#/$defs/co_hoac_null"}
       }
      },
      "toi_da": {
       "type": "object",
       "required": ["ty_le", "tren_so_dat", "muc", "vuot", "muc_tam_tinh", "vuot_tam_tinh"],
       "additionalProperties": false,
       "properties": {
        "ty_le": {"$ref": "#/$defs/so"},
        "tren_so_dat": {"description": "mã của danh hiệu lấy số người đạt làm gốc", "type": "string"},
        "muc": {"$ref": "#/$defs/so_hoac_null"},
        "vuot": {"$ref": "#/$defs/co_hoac_null"},
        "muc_tam_tinh": {"$ref": "#/$defs/so_hoac_null"},
        "vuot_tam_tinh": {"$ref": "#/$defs/co_hoac_null"}
       }
      },
    """

  private static let goals = """
      "muc_tieu": {
       "type": "object",
       "required": ["ma", "nhom", "loai", "noi_dung", "trang_thai", "ty_le_phan_dau", "so_dat", "mau_so", "den_ngay"],
       "additionalProperties": false,
       "properties": {
        "ma": {"type": "string"},
        "nhom": {"description": "nhóm mục tiêu, theo kế hoạch", "type": ["string", "null"]},
        "loai": {"enum": [\(list(GoalKind.allCases.map(\.word)))]},
        "noi_dung": {"description": "nguyên văn kế hoạch", "type": "string"},
        "trang_thai": {"enum": [\(list(GoalState.allCases.map(\.word)))]},
        "ty_le_phan_dau": {"$ref": "#/$defs/so_hoac_null"},
        "so_dat": {"description": "số người đạt; của loại không có là số người bị kỷ luật", "$ref": "#/$defs/dem"},
        "mau_so": {"$ref": "#/$defs/dem"},
        "den_ngay": {"anyOf": [{"$ref": "#/$defs/ngay"}, {"type": "null"}]}
       }
      },
    """

  private static let standings = """
      "xep_hang": {
       "type": "object",
       "required": ["ky_xep_hang", "nhom_don_vi", "trang_thai", "bang"],
       "additionalProperties": false,
       "properties": {
        "ky_xep_hang": {"description": "mã đợt, hoặc \(PlanCheck.yearCode)", "type": "string"},
        "nhom_don_vi": {"type": ["string", "null"]},
        "trang_thai": {"$ref": "#/$defs/trang_thai"},
        "bang": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/dong"}}
       }
      },
      "dong": {
       "type": "object",
       "required": ["don_vi", "hang", "dong_hang", "tong_diem", "xep_loai", "tam_tinh", "ly_do"],
       "oneOf": [{"required": ["tieu_chi"]}, {"required": ["dot"]}],
       "additionalProperties": false,
       "properties": {
        "don_vi": {"type": "string"},
        "hang": {"type": ["integer", "null"], "minimum": 1},
        "dong_hang": {"type": "boolean"},
        "tong_diem": {"$ref": "#/$defs/so_hoac_null"},
        "xep_loai": {"type": ["string", "null"]},
        "tam_tinh": {"type": "boolean"},
        "ly_do": {"enum": [\(list(Unranked.allCases.map(\.word))), null]},
        "tieu_chi": {"type": "array", "items": {"$ref": "#/$defs/diem"}},
        "dot": {"type": "array", "items": {"$ref": "#/$defs/diem_dot"}}
       }
      },
      "diem": {
       "type": "object",
       "required": ["ma", "diem", "nguon"],
       "additionalProperties": false,
       "properties": {
        "ma": {"type": "string"},
        "diem": {"$ref": "#/$defs/so"},
        "nguon": {"description": "tệp:dòng, hoặc tệp!trang tính!ô", "type": "string", "pattern": "^diem\\\\.(csv:[0-9]+|(xlsx|ods)!.+![A-Z]+[0-9]+)$"}
       }
      },
      "diem_dot": {
       "type": "object",
       "required": ["ma", "tong_diem"],
       "additionalProperties": false,
       "properties": {
        "ma": {"type": "string"},
        "tong_diem": {"$ref": "#/$defs/so_hoac_null"}
       }
      }
    """

  static func list(_ words: [String]) -> String { words.map { "\"\($0)\"" }.joined(separator: ", ") }
}
