import ArgumentParser
import Disk
import Glibc
import Portal
import Vietnamese

struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bắt đầu một trang mới. (Begins a site.)",
    discussion: """
      Ghi vào DIR/content một trang đầy đủ, mỗi loại bài một bài mẫu, dựng được ngay; sửa dần thành trang của mình.
      Tệp đã có không bao giờ bị ghi đè. Giao diện lấy của chương trình, trừ khi có thư mục theme/.
      (Writes a whole site into DIR/content, a sample of each kind, to be edited; nothing is overwritten. The theme is
      the program's unless there is a theme/.)

      Ví dụ / Examples:
        neuguong init                          trong thư mục này
        neuguong init trang-thi-dua --now 05/01/2027
        neuguong init --own-theme              chép cả giao diện, để sửa
      """)

  @Argument(help: ArgumentHelp("Thư mục của trang. (Folder of the site.)", valueName: "dir"))
  var folder = "."

  @Flag(help: "Chép cả giao diện vào DIR/theme. (Copy the theme too, to change it.)")
  var ownTheme = false

  @Option(
    help: ArgumentHelp(
      "Ngày coi là hôm nay; quyết định năm của bài mẫu. (Decides the samples' year.)", valueName: "date"))
  var now: CalendarDate?

  @OptionGroup var messages: MessageOptions

  func run() throws {
    let root = Path(folder == "." ? "" : folder)
    var kept = try messages.create(samples, in: root / "content")
    if ownTheme { kept += try messages.create(theme, in: root / "theme") }
    if !kept.isEmpty {
      messages.tell(
        "\(kept.count) tệp đã có sẵn; không ghi đè: \(kept.map(\.description).joined(separator: ", "))",
        "\(kept.count) files were there already and are left as they are.")
      throw Exit.content
    }
    let go = folder == "." ? "" : "cd \(folder) && "
    messages.tell(
      "Xem trang: \(go)neuguong serve. Sửa content/site.yaml trước, rồi thay các bài mẫu.",
      "To see the site: \(go)neuguong serve. Edit content/site.yaml first, then replace the samples.")
  }

  private var samples: [Scaffold] {
    get throws {
      let year = try Today.ofRun(now: now).day.year
      let folder = Installed.folder("starter")
      do throws(MachineFailure) {
        guard let folder else { throw MachineFailure(.read, "starter", ENOENT) }
        return try Starter.files(in: folder, year: year)
      } catch {
        throw messages.fail(error.words)
      }
    }
  }

  private var theme: [Scaffold] {
    get throws {
      do throws(MachineFailure) {
        guard let folder = Installed.folder("theme") else { throw MachineFailure(.read, "theme", ENOENT) }
        return try Scaffold.copies(of: folder)
      } catch {
        throw messages.fail(error.words)
      }
    }
  }
}
