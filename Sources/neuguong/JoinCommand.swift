import ArgumentParser
import Diagnostics
import Disk
import Joining
import Portal
import SourceText
import Vietnamese

struct Join: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Gộp mục lục của nhiều cơ quan thành các trang của cổng tỉnh. (A province's portal from its agencies' catalogues.)",
    discussion: """
      Đọc muc-luc.json của từng cơ quan và ghi các trang tổng hợp vào content/trang/; sau đó chạy build như thường lệ. Cơ quan
      nào chưa lấy được thì giữ bản gần nhất, kèm tuổi của nó. (Writes pages of all agencies into content/trang/; of one
      that cannot be loaded the last good state stays.)

      Danh sách là tệp CSV, mỗi dòng: mã,tên,địa chỉ. (The list is CSV: code, name, address.)

      Ví dụ / Example:
        neuguong join co-quan.csv && neuguong build
      """)

  @Argument(help: ArgumentHelp("Danh sách cơ quan. (List of agencies.)", valueName: "file"))
  var list: String

  @Option(help: ArgumentHelp("Thư mục nội dung của cổng. (Content folder.)", valueName: "dir"))
  var content = "content"

  @Option(help: ArgumentHelp("Thư mục giao diện. (Theme folder.)", valueName: "dir"))
  var theme = Installed.theme

  @Option(
    help: ArgumentHelp("Nơi giữ bản gần nhất của từng cơ quan. (Where last good states are kept.)", valueName: "dir"))
  var state = ".neuguong-join"

  @Option(help: ArgumentHelp("Ngày coi là hôm nay. (What counts as today.)", valueName: "date"))
  var now: CalendarDate?

  @OptionGroup var messages: MessageOptions

  func run() async throws {
    let agencies: [Agency]
    do { agencies = try Agency.list(String(decoding: try Files.read(Path(list)), as: UTF8.self)) } catch let fault
      as Agency.Located
    {
      throw messages.fail(fault.words(file: list), .usage)
    } catch let failure as MachineFailure {
      throw messages.fail(failure.words, .usage)
    }
    let options = SiteBuilder.Options(content: Path(content), theme: Path(theme), today: try Today.ofRun(now: now))
    let builder = SiteBuilder(options)
    let today = try builder.today().day
    let harvest = try Harvest(agencies, state: JoinState(Path(state)), today: today)
    for part in harvest.parts { if let words = part.words { messages.tell(words.vi, words.en) } }
    do throws(JoinedContent.Failure) {
      try await write(harvest, today, builder)
    } catch {
      throw messages.fail(error.words)
    }
  }

  /// An entry whose words are no fit content (damaged text, personal data) would stop every build of the portal: what
  /// a build complains of is left out, and the rest looked at again.
  private func write(_ harvest: Harvest, _ today: CalendarDate, _ builder: SiteBuilder) async throws(JoinedContent
    .Failure)
  {
    let joined = JoinedContent(Path(content), state: JoinState(Path(state)))
    var left: Set<String> = []
    for round in 0... {
      let pages = JoinedPages(harvest, today: today, leavingOut: left).all
      try joined.write(pages)
      let faults: Set<String>
      do throws(MachineFailure) {
        let errors = try await builder.build().diagnostics.filter { $0.severity == .error }
        faults = joined.addresses(
          errors.compactMap { error in error.place.map { (error.file, $0.start.line) } }, in: pages)
      } catch { throw .machine(error) }
      guard !faults.subtracting(left).isEmpty else {
        return messages.tell(
          "Đã ghi \(pages.count) trang của \(harvest.parts.count) cơ quan; bỏ \(left.count) bài có lỗi.",
          "Wrote \(pages.count) pages of \(harvest.parts.count) agencies; left out \(left.count) faulty entries.")
      }
      // One of which there is always more goes as a whole.
      left.formUnion(round < Self.patience ? faults : harvest.agencies(of: faults))
    }
  }

  private static let patience = 5
}
