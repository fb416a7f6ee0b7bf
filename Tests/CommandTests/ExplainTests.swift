import Diagnostics
import Portal
import Testing

@Suite struct ExplainTests {
  @Test(arguments: Code.allCases) func everyCodeIsExplainedInBothLanguagesWithARightExample(_ code: Code) throws {
    let lesson = try #require(code.lesson, "\(code) \(code.rawValue)")
    #expect(lesson.vi != lesson.en && lesson.vi.hasSuffix(".") && lesson.en.hasSuffix("."))
    #expect(!lesson.right.isEmpty && lesson.right != lesson.wrong)
  }

  @Test func aCodeIsExplainedHoweverItIsWritten() throws {
    let desk = try Desk()
    let run = try desk.run("explain", "E0213")
    #expect(run.code == 0 && run.out.contains("đơn vị: Chi cuc QLTTT") && run.out.contains("Đúng:"))
    #expect(try desk.run("explain", "e0213").out == run.out && desk.run("explain", "0213").out == run.out)
    #expect(try desk.run("explain", "--lang", "en", "E0213").out.contains("Wrong:"))
    #expect(try desk.run("explain").lines.count == Code.allCases.count)
    #expect(try desk.run("explain", "E9999").code == 2)
  }

  @Test func aCodeQualityReportIsOneArrayWithAFingerprintAnIssue() throws {
    let desk = try Desk.small()
    try desk.write("content/tin-tuc/a.md", "---\ntiêu đề: A\nngày: 31/6/2018\n---\n\n<b>x</b>\n\n<b>y</b>\n")
    let run = try desk.run("check", "--format", "gitlab")
    let fingerprints = run.out.matches(of: /"fingerprint":"([0-9a-f]{16})"/).map { String($0.1) }
    #expect(run.code == 1 && fingerprints.count == 3 && Set(fingerprints).count == 3, "\(run.out)")
    #expect(run.out.contains("\"location\":{\"path\":\"content/tin-tuc/a.md\",\"lines\":{\"begin\":3,\"end\":3}}"))
    try desk.remove("content/tin-tuc/a.md")
    #expect(try desk.run("check", "--format", "gitlab").out == "[]\n")
  }
}
