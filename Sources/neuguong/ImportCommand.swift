import ArgumentParser
import Disk
import Glibc
import Portal
import Vietnamese

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Nhập báo cáo Word, LibreOffice thành bài. (Makes an entry of a report in .docx or .odt.)",
    discussion: """
      Đề mục, danh sách, bảng, chú thích, liên kết, ảnh vào một thư mục bài mới, là bản nháp; không tệp nào bị ghi đè.
      Quốc hiệu, nơi nhận, chữ ký không vào bài. In ra những gì đã lấy, đã để lại.
      (Headings, lists, tables, footnotes, links and pictures go into a new entry's folder, as a draft; nothing is
      overwritten. Letterhead, recipients and signature stay out. Says what was taken and what was left.)

      Loại / Kinds: tin-tuc (mặc định / by default), dien-hinh, sang-kien, phong-trao, van-ban, lay-y-kien, trang

      Ví dụ / Examples:
        neuguong import bao-cao.docx
        neuguong import bao-cao.docx dien-hinh --title "Nguyễn Văn A"
        neuguong import quyet-dinh.odt van-ban

      Mã kết thúc / Exit codes: 0 đã nhập (imported); 1 không đọc được, hoặc bài đã có (unreadable, or already there).
      """)

  @Argument(help: ArgumentHelp("Tệp .docx hoặc .odt. (The report.)", valueName: "file"))
  var file: String

  @Argument(help: ArgumentHelp("Loại bài. (Kind of entry.)", valueName: "kind"))
  var kind = Kind.news.rawValue

  @Option(
    help: ArgumentHelp(
      "Tên bài; mặc định là tên in trên văn bản. (Title; by default the report's own.)", valueName: "title"))
  var title: String?

  @Option(help: ArgumentHelp("Thư mục nội dung. (Content folder.)", valueName: "dir"))
  var content = "content"

  @Option(
    help: ArgumentHelp(
      "Ngày coi là hôm nay; mặc định như khi dựng trang. (What counts as today; by default as for build.)",
      valueName: "date"))
  var now: CalendarDate?

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    if Kind.named(kind, in: Path(content)) == nil {
      let kinds = Kind.all(in: Path(content)).map(\.rawValue)
      let near = Nearest.suggestion(for: kind, among: kinds).map { " Có phải “\($0)”? (Did you mean “\($0)”?)" } ?? ""
      throw ValidationError(
        "Không có loại “\(kind)”.\(near) Các loại: \(kinds.joined(separator: ", ")). (There is no kind “\(kind)”.)")
    }
    if let title, Scaffold.slug(ofTitle: title) == nil {
      throw ValidationError("Tên “\(title)” không có chữ hay số nào. (The title has no letter or digit.)")
    }
  }

  func run() throws {
    let entry = try report()
    let path = Path(content) / entry.folder
    do throws(MachineFailure) {
      try messages.expect(path, in: Path(content))
      let outcome = try entry.write(below: Path(content))
      try messages.show(outcome.diagnostics, beside: .data)
      try Terminal.out(outcome.files.map { "\(Path(content) / $0)\n" }.joined())
      tell(entry.title, outcome.counts, Path(content) / outcome.files[0])
    } catch  where error.code == EEXIST {
      messages.tell(
        "Đã có bài ở \(error.path); không ghi đè. Đặt tên khác bằng --title.",
        "\(error.path) is there already; it is left as it is. Give another name with --title.")
      throw Exit.content
    } catch {
      throw messages.fail(error.words)
    }
  }

  private func report() throws -> ReportImport {
    let today = try NewEntry.today(now: now, content: content, messages).day
    let bytes: [UInt8]?
    do throws(MachineFailure) {
      bytes = try ReportImport.read(Path(file))
    } catch {
      throw messages.fail(error.words, error.isChange ? .usage : .machine)
    }
    do throws(ReportImport.Refusal) {
      return try ReportImport(
        bytes, file: Path(file), kind: Kind.named(kind, in: Path(content)) ?? .news, title: title, today: today)
    } catch {
      try messages.show([error.diagnostic])
      throw Exit.content
    }
  }

  private func tell(_ title: String, _ counts: ReportCounts, _ path: Path) {
    messages.tell(
      "“\(title)”: đã lấy \(counts.paragraphs) đoạn, \(counts.headings) đề mục, \(counts.tables) bảng, \(counts.notes) chú thích, \(counts.pictures) ảnh.",
      "“\(title)”: took \(counts.paragraphs) paragraphs, \(counts.headings) headings, \(counts.tables) tables, \(counts.notes) footnotes, \(counts.pictures) pictures."
    )
    messages.tell(
      "Bài là bản nháp. Mở tệp, ghi các mục đầu bài, rồi chạy: neuguong check \(path)",
      "The entry is a draft. Open the file, fill in its front matter, then run: neuguong check \(path)")
  }
}
