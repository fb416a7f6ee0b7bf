import ArgumentParser
import Disk
import Portal
import Vietnamese

extension Scaffold.TableForm: ExpressibleByArgument {}

struct New: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tạo một bài mới, mỗi mục có lời giải thích. (Begins an entry, every key explained.)",
    discussion: """
      Bài nằm đúng thư mục của loại bài và của năm; tệp đã có không bao giờ bị ghi đè.
      (The file goes into the folder of its kind and year; one that is there is never overwritten.)

      Loại / Kinds: dien-hinh, sang-kien, tin-tuc, phong-trao, van-ban, lay-y-kien, trang, nam, bang-thi-dua,
      và các mục khai báo trong site.yaml (and the sections that site.yaml declares)

      Ví dụ / Examples:
        neuguong new dien-hinh "Nguyễn Văn A"
        neuguong new tin-tuc "Lễ phát động thi đua" --now 05/7/2018
        neuguong new nam 2019                  kế hoạch và các bảng của năm 2019, theo năm trước
        neuguong new nam 2019 --as xlsx        các bảng là tệp Excel, có danh sách để chọn
        neuguong new bang-thi-dua 2019/khoi-kinh-te   bảng thi đua của khối, cụm trong năm 2019
      """)

  @Argument(help: ArgumentHelp("Loại bài. (Kind of entry.)", valueName: "kind"))
  var kind: String

  @Argument(help: ArgumentHelp("Tên bài, hoặc năm. (Title, or year.)", valueName: "title"))
  var title: String

  @Option(help: ArgumentHelp("Thư mục nội dung. (Content folder.)", valueName: "dir"))
  var content = "content"

  @Option(
    help: ArgumentHelp(
      "Ngày coi là hôm nay; mặc định như khi dựng trang. (What counts as today; by default as for build.)",
      valueName: "date"))
  var now: CalendarDate?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Dạng các bảng: csv, xlsx. (Form of the tables.)", valueName: "form"))
  var form: Scaffold.TableForm?

  @OptionGroup var messages: MessageOptions

  private static let yearKind = "nam"
  private static let contestKind = "bang-thi-dua"

  func validate() throws {
    if kind == Self.yearKind {
      guard title.utf8.count == 4, let year = Int(title), year >= 1000 else {
        throw ValidationError("nam: ghi năm có bốn chữ số, ví dụ 2019. (a year of four digits, such as 2019)")
      }
    } else if kind == Self.contestKind {
      guard contest != nil else {
        throw ValidationError(
          "bang-thi-dua: ghi năm và mã, ví dụ 2019/khoi-kinh-te. (year and code, such as 2019/khoi-kinh-te)")
      }
    } else if form != nil {
      throw ValidationError(
        "--as chỉ dùng với nam, bang-thi-dua. (--as goes with nam and bang-thi-dua alone)")
    } else if Kind.named(kind, in: Path(content)) == nil {
      let kinds = Kind.all(in: Path(content)).map(\.rawValue) + [Self.yearKind, Self.contestKind]
      let near = Nearest.suggestion(for: kind, among: kinds).map { " Có phải “\($0)”? (Did you mean “\($0)”?)" } ?? ""
      throw ValidationError(
        "Không có loại “\(kind)”.\(near) Các loại: \(kinds.joined(separator: ", ")). (There is no kind “\(kind)”.)")
    } else if Scaffold.slug(ofTitle: title) == nil {
      throw ValidationError("Tên “\(title)” không có chữ hay số nào. (The title has no letter or digit.)")
    }
  }

  func run() async throws {
    let kept = try messages.create(try await scaffolds(), in: Path(content))
    for path in kept {
      messages.tell("Đã có tệp \(path); không ghi đè.", "\(path) is there already; it is left as it is.")
    }
    if !kept.isEmpty { throw Exit.content }
    messages.tell(
      "Mở tệp, ghi nội dung sau các dấu hai chấm, rồi chạy: neuguong check",
      "Open the file, write behind the colons, then run: neuguong check")
  }

  /// The files of `2019/khoi-kinh-te`; nil where it is none.
  private var contest: [Scaffold]? {
    let parts = title.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, let year = Int(parts[0]), year >= 1000 else { return nil }
    return Scaffold.contest(String(parts[1]), year: year, form ?? .csv)
  }

  private func scaffolds() async throws -> [Scaffold] {
    if kind == Self.contestKind { return contest ?? [] }
    guard kind == Self.yearKind, let year = Int(title) else {
      let today = try NewEntry.today(now: now, content: content, messages).day
      return Kind.named(kind, in: Path(content)).flatMap { Scaffold.entry($0, title: title, today: today) }.map { [$0] }
        ?? []
    }
    let builder = SiteBuilder(.init(content: Path(content), theme: "theme", today: try Today.ofRun(now: now)))
    do throws(MachineFailure) { return try await builder.newYear(year, form ?? .csv) } catch {
      throw messages.fail(error.words)
    }
  }
}
