import ArgumentParser
import Disk
import Portal
import Vietnamese

/// What `build` and `check` both take.
struct SharedOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Thư mục nội dung. (Content folder.)", valueName: "dir"))
  var content = "content"

  @Option(help: ArgumentHelp("Thư mục giao diện. (Theme folder.)", valueName: "dir"))
  var theme = Installed.theme

  @Option(help: ArgumentHelp("Thư mục kết quả. (Output folder.)", valueName: "dir"))
  var output = "public"

  @Option(help: ArgumentHelp("Thay cho “địa chỉ trang web” trong site.yaml. (Base URL.)", valueName: "url"))
  var baseURL: String?

  @Option(
    help: ArgumentHelp(
      "Ngày coi là hôm nay, ví dụ 2018-07-05 hoặc 05/7/2018; mặc định: mục “hôm nay” trong site.yaml, rồi SOURCE_DATE_EPOCH, rồi hôm nay ở Việt Nam. (What counts as today; by default what site.yaml, SOURCE_DATE_EPOCH or the clock says.)",
      valueName: "date"))
  var now: CalendarDate?

  @Option(help: ArgumentHelp("Số việc làm song song. (Parallel jobs.)", valueName: "n"))
  var jobs: Int = Parallel.processors

  @Flag(help: "Cảnh báo cũng là lỗi. (Warnings fail.)")
  var strict = false

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    guard jobs >= 1 else { throw ValidationError("--jobs: phải từ 1 trở lên. (must be 1 or more)") }
    if let baseURL, !baseURL.isWebAddress {
      throw ValidationError(
        "--base-url: “\(baseURL)” chưa phải địa chỉ đầy đủ như https://thi-dua.example/. (not a complete address)")
    }
  }

  /// - Throws: where an option would have the build write over what it is made from, or over what no build made.
  func validatePlaces(nginxMap: String?) throws {
    let territory = Territory(content: Path(content), theme: Path(theme))
    if let refusal = territory.refusal(ofOutput: Path(output)) {
      throw ValidationError("--output: \(refusal.words.vi) (\(refusal.words.en))")
    }
    if let nginxMap, let refusal = territory.refusal(ofMap: Path(nginxMap), output: Path(output)) {
      throw ValidationError("--nginx-map: \(refusal.words.vi) (\(refusal.words.en))")
    }
  }

  var site: SiteBuilder.Options {
    get throws {
      let today = try Today.ofRun(now: now)
      var options = SiteBuilder.Options(content: Path(content), theme: Path(theme), today: today)
      options.baseURL = baseURL
      options.jobs = jobs
      options.cache = .pictureCache(beside: Path(output))
      return options
    }
  }
}

extension CalendarDate: ExpressibleByArgument {
  public init?(argument: String) {
    guard case .success(let date) = CalendarDate.parse(argument) else { return nil }
    self = date
  }
}

extension Path {
  /// Where sizes of pictures are kept from one run to the next; it may be deleted at any time.
  static func pictureCache(beside output: Path) -> Path { output.parent / ".neuguong-cache" }
}
