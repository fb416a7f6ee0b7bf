import ArgumentParser
import Diagnostics
import Disk
import Portal
import Publishing
import SourceText

struct Verify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "So trang người đọc đang xem với trang đã dựng. (Compares the live site with what was built.)",
    discussion: """
      Tải từng địa chỉ và so từng byte; khác thì kể ra và kết thúc bằng 1, hợp để cron hoặc hệ thống giám sát gọi.
      (Loads each address and compares the bytes; exit code 1 where any differs.)

      Ví dụ / Examples:
        neuguong verify https://thi-dua.example/
        neuguong verify https://thi-dua.example/ --sample 50
        neuguong verify /mnt/www/thi-dua
      """)

  @Argument(help: ArgumentHelp("Địa chỉ trang, hoặc thư mục đã đăng. (Address or folder.)", valueName: "url|dir"))
  var place: String

  @Option(help: ArgumentHelp("Thư mục đã dựng. (Folder that was built.)", valueName: "dir"))
  var output = "public"

  @Option(
    help: ArgumentHelp(
      "Chỉ thử chừng này tệp ngẫu nhiên, cùng trang chủ và các nguồn tin. (So many files at random, with home and feeds.)",
      valueName: "n"))
  var sample: Int?

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    guard sample.map({ $0 > 0 }) ?? true else { throw ValidationError("--sample: phải từ 1 trở lên. (1 or more)") }
  }

  func run() async throws {
    let (count, differences): (Int, [LiveDifference])
    do throws(TargetFailure) { (count, differences) = try await compare() } catch {
      throw messages.fail(error.words(target: place))
    }
    try Terminal.out(differences.map { "\($0.words(messages.lang).shown)\n" }.joined())
    messages.tell(
      "Đã so \(count) tệp: \(differences.count) chỗ khác.", "Compared \(count) files: \(differences.count) differ.")
    guard differences.isEmpty else { throw Exit.content }
  }

  private func compare() async throws(TargetFailure) -> (count: Int, differences: [LiveDifference]) {
    let folder = Path(output)
    let real = try TargetFailure.machine { () throws(MachineFailure) in try Files.resolved(folder) }
    let site = try await BuiltSite(real, memory: SiteMemory(beside: real), jobs: Parallel.processors)
    guard place.isWebAddress else { return (site.files.count, site.differences(in: Path(place))) }
    let files = site.files(sample: sample)
    return (
      files.count,
      try TargetFailure.machine { () throws(MachineFailure) in try LiveSite(place).differences(from: files) }
    )
  }
}
