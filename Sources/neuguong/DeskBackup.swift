import ArgumentParser
import DeskStore
import Diagnostics
import Disk
import Glibc
import Vietnamese

struct DeskBackup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Sao lưu nội dung, giao diện, bản nháp, nhật ký, tài khoản vào một tệp. (Keeps all of it in one file.)",
    discussion: """
      Bàn soạn thảo đang mở cũng sao lưu được. Tệp là .tar, chương trình nào cũng đọc được; trong đó có mật khẩu đã băm
      và bản nháp, nên cất như cất hồ sơ.
      (While the desk is open, too. The file holds hashed passwords and drafts: keep it as such.)

      Ví dụ / Examples:
        neuguong desk backup
        neuguong desk backup /mnt/sao-luu/trang.tar
      """)

  @Argument(
    help: ArgumentHelp("Tệp sao lưu; mặc định neuguong-NGÀY.tar, không ghi đè. (File to make.)", valueName: "file"))
  var file: String?

  @OptionGroup var places: DeskPlaces

  func run() throws {
    let day = Moment.day(time(nil)).iso
    let target = Path(file ?? "neuguong-\(day).tar")
    let count = try write(to: target)
    places.tell("Đã sao lưu \(count) tệp vào \(target).", "\(count) files are kept in \(target).")
    try Terminal.out("\(target)\n")
  }

  private func write(to target: Path) throws -> Int {
    do throws(MachineFailure) { return try Backup(places.folders).write(to: target) } catch {
      guard error.code == EEXIST else { throw error }
      throw places.fail(
        "“\(target)” đã có, không ghi đè.", "“\(target)” is there and is not overwritten.",
        help: ("Ghi một tên khác: neuguong desk backup TÊN.tar", "Name another: neuguong desk backup NAME.tar"))
    }
  }
}

struct DeskRestore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Lấy lại từ tệp sao lưu, vào thư mục chưa có gì. (Brings a backup back, where nothing is.)",
    discussion: """
      Ví dụ / Examples:
        neuguong desk restore neuguong-2018-07-05.tar
        neuguong desk restore neuguong-2018-07-05.tar --into /srv/trang
      """)

  @Argument(help: ArgumentHelp("Tệp sao lưu. (Backup file.)", valueName: "file"))
  var file: String

  @Option(help: ArgumentHelp("Thư mục lấy lại vào. (Folder to bring it back into.)", valueName: "dir"))
  var into = "."

  @Option(help: ArgumentHelp("Ngôn ngữ của thông báo. (Language of messages.)", valueName: "vi|en"))
  var lang: Language = .vi

  func run() throws {
    var places = DeskPlaces()
    places.lang = lang
    do throws(Backup.Failure) {
      let count = try Backup.restore(Path(file), into: Path(into))
      places.tell("Đã lấy lại \(count) tệp vào \(into).", "\(count) files are back in \(into).")
    } catch { throw fail(error, places) }
  }

  private func fail(_ failure: Backup.Failure, _ places: DeskPlaces) -> any Error {
    switch failure {
    case .machine(let failure): failure
    case .taken(let path):
      places.fail(
        "“\(path)” đã có, không ghi đè.", "“\(path)” is there and is not overwritten.",
        help: ("Lấy lại vào một thư mục trống: --into DIR", "Bring it back into an empty folder: --into DIR"))
    case .damaged(let name):
      places.fail(
        "Tệp sao lưu hỏng, hoặc không phải của neuguong (\(name)); chưa lấy lại gì.",
        "The backup is damaged, or none of neuguong's (\(name)); nothing was brought back.", .content)
    }
  }
}
