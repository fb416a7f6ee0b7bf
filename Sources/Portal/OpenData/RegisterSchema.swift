import Emulation

/// The JSON Schema (draft 2020-12) of the register, published beside it.
enum RegisterSchema {
  static let text = """
    {
     "$schema": "https://json-schema.org/draft/2020-12/schema",
     "title": "Sổ vàng thi đua, khen thưởng",
     "description": "Mỗi cá nhân, tập thể một đối tượng, với mọi danh hiệu đã có quyết định; năm mới trước. Ngày theo ISO 8601; null là không có.",
     "type": "array",
     "items": {
      "type": "object",
      "required": ["ten", "doi_tuong", "don_vi", "ho_so", "khen_thuong"],
      "additionalProperties": false,
      "properties": {
       "ten": {"type": "string", "minLength": 1},
       "doi_tuong": {"enum": [\(words(Subject.allCases))]},
       "don_vi": {"description": "đơn vị ở lần khen thưởng mới nhất", "type": ["string", "null"]},
       "ho_so": {"description": "địa chỉ hồ sơ điển hình", "type": ["string", "null"], "format": "uri"},
       "khen_thuong": {
        "type": "array",
        "minItems": 1,
        "items": {
         "type": "object",
         "required": ["nam", "danh_hieu", "ma", "don_vi", "so_quyet_dinh", "ngay_quyet_dinh", "loai_khen_thuong", "nhom_doi_tuong"],
         "additionalProperties": false,
         "properties": {
          "nam": {"type": "integer"},
          "danh_hieu": {"type": "string"},
          "ma": {"type": "string"},
          "don_vi": {"type": ["string", "null"]},
          "so_quyet_dinh": {"type": ["string", "null"]},
          "ngay_quyet_dinh": {"type": ["string", "null"], "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
          "loai_khen_thuong": {"type": ["string", "null"]},
          "nhom_doi_tuong": {"type": ["string", "null"]}
         }
        }
       }
      }
     }
    }

    """

  private static func words(_ words: [some ClosedWord]) -> String {
    words.map { "\"\($0.word)\"" }.joined(separator: ", ")
  }
}
