extension PublishedSchema {
  static let contests = """
      "bang_thi_dua": {
       "description": "bảng thi đua của khối, cụm hoặc theo chuyên đề, theo thứ tự của mã",
       "type": "object",
       "required": ["ma", "ten", "loai", "trang_thai", "bang"],
       "additionalProperties": false,
       "properties": {
        "ma": {"type": "string"},
        "ten": {"type": "string"},
        "loai": {"enum": [\(list(ContestKind.allCases.map(\.word)))]},
        "trang_thai": {"$ref": "#/$defs/trang_thai"},
        "bang": {"type": "array", "items": {"$ref": "#/$defs/dong_bang"}}
       }
      },
      "dong_bang": {
       "type": "object",
       "required": ["thanh_vien", "la_ta", "hang", "dong_hang", "tong_diem", "xep_loai", "tam_tinh", "ly_do", "co", "co_du_kien", "tieu_chi"],
       "additionalProperties": false,
       "properties": {
        "thanh_vien": {"type": "string"},
        "la_ta": {"description": "chính cơ quan của trang này", "type": "boolean"},
        "hang": {"type": ["integer", "null"], "minimum": 1},
        "dong_hang": {"type": "boolean"},
        "tong_diem": {"$ref": "#/$defs/so_hoac_null"},
        "xep_loai": {"type": ["string", "null"]},
        "tam_tinh": {"type": "boolean"},
        "ly_do": {"enum": [\(list([Unranked.noData, .alone].map(\.word))), null]},
        "co": {"description": "danh hiệu theo hạng của bảng đã có quyết định", "type": ["string", "null"]},
        "co_du_kien": {"description": "danh hiệu theo hạng của bảng chưa có quyết định", "type": ["string", "null"]},
        "tieu_chi": {"description": "mọi tiêu chí có điểm, tiêu chí cha trước tiêu chí con", "type": "array", "items": {"$ref": "#/$defs/diem_bang"}}
       }
      },
      "diem_bang": {
       "type": "object",
       "required": ["ma", "diem", "ben_cham", "nguon"],
       "additionalProperties": false,
       "properties": {
        "ma": {"type": "string"},
        "diem": {"$ref": "#/$defs/so"},
        "ben_cham": {"description": "bên chấm sau cùng đã cho điểm; null với tiêu chí có tiêu chí con", "type": ["string", "null"]},
        "nguon": {"description": "tệp:dòng, hoặc tệp!trang tính!ô, trong thư mục của bảng", "anyOf": [{"type": "string", "pattern": "^diem\\\\.(csv:[0-9]+|(xlsx|ods)!.+![A-Z]+[0-9]+)$"}, {"type": "null"}]}
       }
      }
    """
}
