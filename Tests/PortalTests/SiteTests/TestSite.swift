import DataFiles
import Diagnostics
import Disk
import Foundation
import TestSupport
import Testing
import Vietnamese

@testable import Portal

/// A content folder written by a test, and the site that is built of it.
final class TestSite {
  let folder = try! TemporaryFolder()
  var options: SiteBuilder.Options

  /// - Parameter files: texts by their paths in `content/`; `site.yaml` and `don-vi.csv` are there unless given.
  init(_ files: [String: String] = [:], now: String? = nil, baseURL: String? = nil) throws {
    let today = try now.map { Today(try CalendarDate.parse($0).get(), .option) } ?? .endOf2018
    options = SiteBuilder.Options(content: folder.path / "content", theme: Repository.theme, today: today)
    options.baseURL = baseURL
    try write("site.yaml", Self.siteYAML)
    try write("don-vi.csv", Self.units)
    for (path, text) in files { try write(path, text) }
  }

  /// A picture without bytes is given those of one point.
  func write(_ path: String, _ text: String) throws {
    guard text.isEmpty, PictureFormat.isPictureName(path) else {
      return try folder.write(Path("content/\(path)"), text)
    }
    try add(path, Files.read(Repository.fixtures / "broken/redirects/content/tin-tuc/a.png"))
  }

  func add(_ path: String, _ bytes: [UInt8]) throws {
    let file = folder.path / "content" / Path(path)
    try Files.makingParents(of: file) { () throws(MachineFailure) in try Files.create(file, bytes) }
  }

  func result() async throws -> SiteBuilder.Result { try await SiteBuilder(options).build() }

  /// Every page by the path of its file; problems that keep it from being built fail the test.
  func pages(sourceLocation: SourceLocation = #_sourceLocation) async throws -> [String: String] {
    let result = try await result()
    let problems = result.diagnostics.filter { $0.problem.code.severity == .error }
    let output = try #require(
      result.output, "\(problems.map { "\($0.file): \($0.problem.en.message)" })", sourceLocation: sourceLocation)
    var pages: [String: String] = [:]
    for page in output.pages { pages[page.file] = String(decoding: try page.render(), as: UTF8.self) }
    for file in output.files { pages[String(file.address.dropFirst())] = "" }
    return pages
  }

  /// What is wrong, as `tin-tuc/a.md:3:7 E0205`.
  func problems() async throws -> [String] {
    try await result().diagnostics.map { diagnostic in
      let file = diagnostic.file.replacing("\(options.content)/", with: "")
      let place = diagnostic.place.map { ":\($0.start.line):\($0.start.column)" } ?? ""
      return "\(file)\(place) \(diagnostic.problem.code.rawValue)"
    }
  }

  static let siteYAML = """
    tên: Thi đua, khen thưởng
    cơ quan: Sở Công Thương
    địa chỉ trang web: https://thi-dua.example/

    """

  static let units = """
    mã,tên,viết tắt
    van-phong,Văn phòng Sở,VPS
    phong-qltm,Phòng Quản lý thương mại,P. QLTM

    """
}

/// Entries of each kind with what they must have; `more` are further lines of the front matter.
enum Entries {
  static func news(_ title: String = "Lễ phát động", _ date: String = "30/6/2018", _ more: String..., body: String = "")
    -> String
  {
    entry(["tiêu đề: \(title)", "ngày: \(date)"] + more, body)
  }

  static func page(_ title: String = "Giới thiệu", _ more: String..., body: String = "") -> String {
    entry(["tiêu đề: \(title)"] + more, body)
  }

  static func movement(_ name: String, _ more: String..., body: String = "") -> String {
    entry(["tên: \(name)", "cơ quan phát động: Sở Công Thương"] + more, body)
  }

  static func initiative(_ name: String, year: Int = 2018, _ more: String..., body: String = "") -> String {
    let own = [
      "tên: \(name)", "tác giả:", "  - Nguyễn Văn A", "đơn vị: VPS", "năm: \(year)", "loại: giải pháp quản lý",
    ]
    return entry(own + more, body)
  }

  static func document(_ number: String, _ more: String..., body: String = "") -> String {
    let own = [
      "tiêu đề: Chỉ thị \(number)", "số ký hiệu: \(number)", "ngày ban hành: 19/5/2017", "cơ quan ban hành:",
      "  - Thủ tướng Chính phủ", "trích yếu: Về phong trào thi đua",
    ]
    return entry(own + more, body)
  }

  static func exemplar(
    _ name: String = "Nguyễn Văn A", state: String = "đã có quyết định", year: Int = 2018, unit: String = "VPS",
    decided: String = "05/7/2018", _ more: String..., body: String = ""
  ) -> String {
    let own = [
      "họ và tên: \(name)", "đối tượng: cá nhân", "đơn vị: \(unit)", "năm: \(year)",
      "thành tích: Tận tụy với công việc",
      "trạng thái: \(state)", "số quyết định: 12/QĐ-SCT", "ngày quyết định: \(decided)",
      "cơ quan quyết định: Sở Công Thương", "căn cứ đăng tải: đồng ý bằng văn bản",
    ]
    return entry(own + more, body)
  }

  private static func entry(_ lines: [String], _ body: String) -> String {
    "---\n\(lines.joined(separator: "\n"))\n---\n\n\(body)\n"
  }
}

extension Today {
  /// What the clock says in tests that do not ask for another day.
  static let endOf2018 = Today(CalendarDate(year: 2018, month: 12, day: 31)!, .clock)
}

extension PlausibleDays {
  static let in2018 = PlausibleDays(on: Today.endOf2018.day)
}

extension SiteBuilder {
  /// The site that pages are made of.
  func site() async throws -> Site {
    var reader = ThemeReader(options.theme)
    let theme = try reader.read()
    let content = try await ContentReader(options, markdown: theme.markdown).read()
    return try await Resolution(content, content.config ?? .unknown, theme, options).site
  }
}
