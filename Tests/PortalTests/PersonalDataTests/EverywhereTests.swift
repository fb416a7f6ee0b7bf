import Privacy
import Testing

@testable import Portal

/// Personal data is looked for in everything that is published, not in entries alone.
@Suite struct EverywhereTests {
  private static let phone = "0905 123 456"

  @Test func inTheFilesOfTheSite() async throws {
    let site = try TestSite()
    try site.write("site.yaml", TestSite.siteYAML + "trình đơn:\n  - tên: Gọi \(Self.phone)\n    địa chỉ: /\n")
    #expect(try await files(site) == ["site.yaml"])
  }

  @Test func theAgencysOwnSeatIsExempt() async throws {
    let site = try TestSite()
    try site.write(
      "site.yaml", TestSite.siteYAML + "liên hệ:\n  địa chỉ: ở số nhà 12 đường Hùng Vương\n  điện thoại: 0905 123 456\n"
    )
    #expect(try await files(site).isEmpty)
  }

  @Test func inTheTableOfUnits() async throws {
    let site = try TestSite(["don-vi.csv": "mã,tên,nhóm đơn vị\nvp,Văn phòng,Nhóm của ông A 0905123456\n"])
    #expect(try await files(site) == ["don-vi.csv"])
  }

  @Test(arguments: [
    ("a.csv", "họ tên;điện thoại\r\nNguyễn Văn A;0905123456\r\n"), ("a.csv", "\u{FEFF}A;CCCD 064090123456\r\n"),
    ("a.rtf", #"{\rtf1\ansi{\fonttbl{\f0 Arial;}}\f0 \'d0i\u7879?n tho\u7841?i: 0905\b  123\b0  456\par}"#),
    ("a.rtf", #"{\rtf1 g\u7885?i \u48?\u57?\u48?\u53?123456}"#),
    (
      "a.svg",
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><text>090<tspan>5123</tspan>456</text></svg>"
    ),
  ])
  func inAttachedTexts(_ name: String, _ text: String) async throws {
    let use = name.hasSuffix(".svg") ? "![Sơ đồ](\(name))" : "Xem [tệp](\(name))."
    let site = try TestSite(["tin-tuc/a.md": Entries.news("Lễ", "30/6/2018", body: use), "tin-tuc/\(name)": text])
    #expect(try await files(site) == ["tin-tuc/\(name)"])
  }

  @Test func inCaptionsAndNamesOfFiles() async throws {
    let site = try TestSite(["dien-hinh/2018/nguyen-van-a-0905123456.md": Entries.exemplar("Nguyễn Văn A")])
    #expect(try await files(site) == ["dien-hinh/2018/nguyen-van-a-0905123456.md"])
  }

  @Test(arguments: [
    (ReadableText.Form.json, #"{"a": "g\u1ecdi 0905\u00a0123 456"}"#), (.markup, "<p>gọi <b>0905</b> 123&#32;456</p>"),
    (.markup, "<a href=\"tel:0905123456\">x</a>"), (.plain, "gọi 0905\u{2009}123\u{202F}456"),
  ])
  func asEachKindOfFileWritesIt(_ form: ReadableText.Form, _ text: String) {
    let found = PersonalDataScan(bytes: Array(text.utf8), form: form, contact: .none).find()
    #expect(found.map(\.kind) == [.phone], "\(text)")
  }

  @Test func anAttachedTextThatIsNoUTF8IsAnError() async throws {
    let site = try TestSite(["tin-tuc/a.md": Entries.news("Lễ", "30/6/2018", body: "Xem [tệp](a.csv).")])
    try site.add("tin-tuc/a.csv", Array("a;b\r\n".utf8) + [0xD0, 0xF4, 0x0D, 0x0A])
    #expect(try await site.result().diagnostics.map(\.problem.code) == [.attachedTextEncoding])
  }

  private func files(_ site: TestSite) async throws -> [String] {
    let found = try await site.result().diagnostics.filter { $0.problem.code == .personalData }
    return found.map { String($0.file.dropFirst(site.options.content.description.count + 1)) }
  }
}
