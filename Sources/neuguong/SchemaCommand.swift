import ArgumentParser
import Disk
import Portal
import SourceText

struct SchemaOutput: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "JSON Schema của phần khai báo, cho phần mềm soạn YAML. (JSON Schema of a kind's front matter.)",
    discussion: """
      Loại / Kinds: dien-hinh, sang-kien, tin-tuc, phong-trao, van-ban, lay-y-kien, trang; nam (ke-hoach.yaml), bang-thi-dua (bang.yaml),
      site (site.yaml), danh-hieu (danh-hieu.yaml), và các mục khai báo trong site.yaml (and declared sections)

      Ví dụ / Examples:
        neuguong schema dien-hinh > dien-hinh.schema.json
        neuguong schema nam > ke-hoach.schema.json
      """)

  @Argument(help: ArgumentHelp("Loại bài hoặc tệp. (Kind of entry or file.)", valueName: "kind"))
  var kind: String

  @Option(help: ArgumentHelp("Thư mục nội dung. (Content folder.)", valueName: "dir"))
  var content = "content"

  func run() throws { try Terminal.out(schema.text) }

  private var schema: JSONSchema {
    get throws {
      switch kind {
      case "nam": return .plan
      case "bang-thi-dua": return .contest
      case "site": return .site
      case "danh-hieu": return .honours
      default:
        guard let kind = Kind.named(kind, in: Path(content)) else {
          let kinds = (Kind.all(in: Path(content)).map(\.rawValue) + ["nam", "bang-thi-dua", "site", "danh-hieu"])
            .joined(
              separator: ", ")
          throw ValidationError("Không có loại “\(kind.shown)”. Các loại: \(kinds). (There is no such kind.)")
        }
        return JSONSchema(kind)
      }
    }
  }
}
