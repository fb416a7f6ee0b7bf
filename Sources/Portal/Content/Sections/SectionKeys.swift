import DataFiles
import Schemas

/// `mục` of site.yaml: a section that the site has beside the built-in ones.
enum SectionKeys {
  /// What an entry of the section takes from a built-in kind.
  enum Base: String, Choice {
    /// A day is required.
    case news = "tin tức"
    case page = "trang"
  }

  static let code = Key.text(
    "mã", required: true, doc: "tên thư mục của mục trong thư mục nội dung, cũng là phần đầu của địa chỉ",
    example: "hoi-dap")
  static let name = Key.text("tên", required: true, doc: "tên mục, hiện trên trình đơn", example: "Hỏi đáp")
  static let counted = Key.text("đếm là", doc: "chữ đứng sau số bài; bỏ trống thì là “bài”", example: "câu hỏi")
  static let whenEmpty = Key.text(
    "khi trống", doc: "câu hiện khi mục chưa có bài nào", example: "Chưa có câu hỏi nào.")
  static let base = Key.choice(
    "kế thừa", of: Base.self, doc: "tin tức: bài nào cũng phải có ngày; trang: ngày có thể bỏ trống (mặc định: trang)")
  static let style = Key.choice("danh sách", of: ListStyle.self, doc: "cách hiện danh sách bài (mặc định: thẻ)")
  static let facets = Key.flag(
    "có bộ lọc", doc: "không: không có danh sách riêng theo năm, đơn vị, lĩnh vực, phong trào (mặc định: có)",
    example: "không")
  static let feed = Key.flag(
    "có nguồn tin", doc: "không: không có nguồn tin RSS, Atom (mặc định: có)", example: "không")
  static let menu = Key.flag(
    "trên trình đơn", doc: "không: trình đơn có sẵn bỏ mục này (mặc định: có)", example: "không")
  static let fields = Key.records(
    "trường", FieldKeys.schema, doc: "các mục khai báo mà chỉ bài của mục này có", example: "")

  static let schema = Schema(
    "mục",
    [
      code.spec, name.spec, counted.spec, whenEmpty.spec, base.spec, style.spec, facets.spec, feed.spec, menu.spec,
      fields.spec,
    ])
}

/// How the list of a declared section shows its entries.
enum ListStyle: String, Choice {
  case cards = "thẻ"
  /// A row an entry, with the fields that are shown in lists as columns.
  case table = "bảng"
  case gallery = "bộ ảnh"
  /// Each title is a question that opens to the answer.
  case questions = "hỏi đáp"
}

/// `trường` of a section.
enum FieldKeys {
  enum FieldType: String, Choice {
    case text = "chữ"
    case date = "ngày"
    case year = "năm"
    case number = "số"
    case flag = "có hoặc không"
    case choice = "lựa chọn"
    case texts = "nhiều dòng"
    /// A file beside the entry, for readers to download.
    case file = "tệp"
  }

  static let name = Key.text("tên", required: true, doc: "tên trường, như người soạn bài ghi", example: "người trả lời")
  static let type = Key.choice("kiểu", of: FieldType.self, doc: "kiểu giá trị (mặc định: chữ)")
  static let isRequired = Key.flag("bắt buộc", doc: "có: bài nào cũng phải ghi")
  static let doc = Key.text("giải thích", doc: "ghi gì vào đó", example: "đơn vị trả lời câu hỏi")
  static let example = Key.text("ví dụ", doc: "một giá trị đúng", example: "Văn phòng Sở")
  static let choices = Key.texts("các lựa chọn", doc: "của kiểu lựa chọn: mỗi dòng một giá trị", example: "đã trả lời")
  static let isListed = Key.flag("hiện trong danh sách", doc: "có: hiện cả trong danh sách bài")

  static let schema = Schema(
    "trường",
    [name.spec, type.spec, isRequired.spec, doc.spec, example.spec, choices.spec, isListed.spec])
}
