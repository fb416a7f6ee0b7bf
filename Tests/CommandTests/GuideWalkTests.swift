import DataFiles
import Foundation
import Testing

/// The editor's guide is done word for word, on a copy of the content: its commands, its snippets, its mistakes.
/// With RECORD_SNAPSHOTS=1 in the environment the answers to mistakes are written anew, and the test fails so that they
/// get read.
@Suite struct GuideWalkTests {
  private static let file = Desk.root.appending(path: "content/README.md")
  private static func guide() throws -> GuideText { GuideText(try String(contentsOf: file, encoding: .utf8)) }

  @Test func everyBlockOfTheGuideIsTried() throws {
    let guide = try Self.guide()
    #expect(guide.strays.isEmpty, "blocks without a comment that says what they are: \(guide.strays)")
    #expect(guide.answers.count >= 15)
  }

  @Test func theReaderGetsWhatTheGuideShowsAndThePageIsThere() throws {
    let guide = try Self.guide()
    var walk = try GuideWalk()
    var fresh: [Int: String] = [:]
    for (number, step) in guide.steps.enumerated() {
      guard let answer = try walk.take(step), case .mistake(let edit, let shown) = step else { continue }
      #expect(answer == shown, "\(edit)")
      fresh[number] = answer
    }
    try Self.record(guide, fresh)
    try expectTheFirstEntry(on: walk.desk)
  }

  /// A portrait, a decision, a link to an initiative, its movement: from the guide alone.
  private func expectTheFirstEntry(on desk: Desk) throws {
    #expect(try desk.run("build").code == 0)
    let page = try desk.text("public/dien-hinh/2018/nguyen-thi-mau/index.html")
    for text in [
      "Nguyễn Thị Mẫu", "12/QĐ-SCT", "Giấy khen", "/dien-hinh/2018/nguyen-thi-mau.", "nguyen-thi-mau-quyet-dinh.pdf",
      "href=\"/sang-kien/2018/bang-theo-doi-tien-do-nhiem-vu/\"", "Lao động giỏi, lao động sáng tạo",
    ] { #expect(page.contains(text), "\(text)") }
    let portraits = try desk.files().filter { $0.key.contains(/^dien-hinh\/2018\/nguyen-thi-mau\..*\.jpg$/) }
    let portrait = try #require(portraits.values.first)
    #expect(
      portrait.range(of: Data("GPS".utf8)) == nil && desk.exists("public/dien-hinh/2018/nguyen-thi-mau-quyet-dinh.pdf"))
    // Its last two words stay together.
    #expect(try desk.text("public/dien-hinh/2018/index.html").contains("Nguyễn Thị\u{A0}Mẫu"))
  }

  private static func record(_ guide: GuideText, _ answers: [Int: String]) throws {
    guard ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil else { return }
    var lines = guide.lines
    for (step, range) in guide.answers.sorted(by: { $0.key > $1.key }) {
      lines.replaceSubrange(range, with: answers[step]?.split(separator: "\n") ?? [])
    }
    guard lines != guide.lines else { return }
    try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
    Issue.record("recorded \(file.path)")
  }
}
