import Foundation
import Testing

@testable import Portal

/// `lich.ics`, held against the line rules of RFC 5545.
@Suite struct ICalendarTests {
  private func calendar(_ plan: String) async throws -> String {
    let site = try TestSite(["thi-dua/2018/ke-hoach.yaml": "năm: 2018\n" + plan])
    return try #require(try await site.pages()["thi-dua/2018/lich.ics"])
  }

  private static let plan = """
    đợt:
      - mã: dot-1
        tên: Đợt 1; mở đầu, dài
        từ ngày: 01/01/2018
        đến ngày: 30/6/2018
        chào mừng: Kỷ niệm 70 năm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc, ngày 11 tháng 6 năm 1948
    thời hạn:
      - mã: sang-kien
        việc: Gửi đề tài, sáng kiến
        trước ngày: 30/8/2018
      - việc: Gửi báo cáo
        chậm nhất ngày: 30/11/2018

    """

  @Test func linesEndInCRLFAndAreNoLongerThan75Octets() async throws {
    let text = try await calendar(Self.plan)
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()
    for line in lines {
      #expect(line.last == UInt8(ascii: "\r"))
      #expect(line.count - 1 <= 75)
      #expect(String(validating: line, as: UTF8.self) != nil, "a letter is torn by the fold")
    }
    #expect(lines.contains { $0.first == UInt8(ascii: " ") }, "nothing was folded")
  }

  @Test func textIsEscapedAndUnfoldsToWhatWasWritten() async throws {
    let lines = try await unfolded(Self.plan)
    #expect(lines.contains(#"SUMMARY;LANGUAGE=vi:Đợt 1\; mở đầu\, dài (2018)"#))
    #expect(lines.contains { $0.hasSuffix(#"thi đua ái quốc\, ngày 11 tháng 6 năm 1948"#) })
  }

  @Test func aRoundEndsOnTheDayAfterItsLast() async throws {
    let lines = try await unfolded(Self.plan)
    #expect(lines.contains("DTSTART;VALUE=DATE:20180101") && lines.contains("DTEND;VALUE=DATE:20180701"))
  }

  @Test func beforeADayMeansTheDayBefore() async throws {
    let lines = try await unfolded(Self.plan)
    #expect(lines.contains("DTSTART;VALUE=DATE:20180829"))
    #expect(lines.contains("DTSTART;VALUE=DATE:20181130"))
    #expect(lines.contains { $0.contains("Trước ngày 30/8/2018\\, nghĩa là ngày 29/8/2018 là ngày cuối") })
  }

  @Test func eventsKeepTheirNamesWhateverElseChanges() async throws {
    func uids(_ plan: String) async throws -> [String] { try await unfolded(plan).filter { $0.hasPrefix("UID:") } }
    let first = try await uids(Self.plan)
    #expect(
      first == [
        "UID:2018-dot-dot-1@thi-dua.example", "UID:2018-han-sang-kien@thi-dua.example",
        "UID:2018-han-gui-bao-cao@thi-dua.example",
      ])
    #expect(try await uids(Self.plan.replacing("30/8/2018", with: "15/8/2018")) == first)
  }

  @Test func twoDeadlinesOfOneNameAreTwoEvents() async throws {
    let twice = "thời hạn:\n" + String(repeating: "  - việc: Nộp\n    chậm nhất ngày: 30/11/2018\n", count: 2)
    let uids = try await unfolded(twice).filter { $0.hasPrefix("UID:") }
    #expect(uids.count == 2 && Set(uids).count == 2)
  }

  @Test func theZoneIsVietnams() async throws {
    let lines = try await unfolded(Self.plan)
    #expect(lines.contains("TZID:Asia/Ho_Chi_Minh") && lines.contains("TZOFFSETTO:+0700"))
  }

  @Test func aPlanWithoutDaysHasNoCalendar() async throws {
    let pages = try await TestSite(["thi-dua/2018/ke-hoach.yaml": "năm: 2018\n"]).pages()
    #expect(pages["thi-dua/2018/lich.ics"] == nil)
  }

  private func unfolded(_ plan: String) async throws -> [String] {
    try await calendar(plan).replacing("\r\n ", with: "").components(separatedBy: "\r\n")
  }
}
