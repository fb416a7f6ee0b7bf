/// The JSON Schema (draft 2020-12) of `muc-luc.json`, published beside it.
enum CatalogueSchema {
  static let text = """
    {
     "$schema": "https://json-schema.org/draft/2020-12/schema",
     "title": "Mục lục của một trang thi đua, khen thưởng",
     "description": "Mọi bài đang đăng, mới nhất trước; địa chỉ đầy đủ; ngày theo ISO 8601; mục không có thì không ghi.",
     "type": "object",
     "required": ["trang", "co_quan", "dia_chi", "so_lieu", "bai"],
     "additionalProperties": false,
     "properties": {
      "trang": {"type": "string"},
      "co_quan": {"type": "string"},
      "dia_chi": {"type": "string", "format": "uri"},
      "so_lieu": {"type": "array", "items": {
       "type": "object", "required": ["nam", "dia_chi"], "additionalProperties": false,
       "properties": {"nam": {"type": "integer"}, "dia_chi": {"type": "string", "format": "uri"}}
      }},
      "bai": {"type": "array", "items": {
       "type": "object", "required": ["ten", "loai", "dia_chi"], "additionalProperties": false,
       "properties": {
        "ten": {"type": "string"},
        "loai": {"enum": ["dien-hinh", "sang-kien", "phong-trao", "tin-tuc", "van-ban", "trang"]},
        "dia_chi": {"type": "string", "format": "uri"},
        "ngay": {"type": "string", "format": "date"},
        "tom_tat": {"type": "string"},
        "anh": {"type": "string", "format": "uri"},
        "don_vi": {"type": "string"},
        "doi_tuong": {"enum": ["ca-nhan", "tap-the"]},
        "phong_trao": {"type": "array", "items": {"type": "string"}}
       }
      }}
     }
    }

    """
}
