import Testing

@testable import Portal

/// What a plan may not say of itself.
@Suite struct PlanCheckTests {
  private func problems(_ plan: String) async throws -> [String] {
    try await TestSite(["thi-dua/2018/ke-hoach.yaml": "năm: 2018\n" + plan]).problems()
  }

  private func target(_ value: String, _ verbatim: String, note: String? = nil) -> String {
    """
    chỉ tiêu:
      - mã: ban-le
        tên: Bán lẻ
        kế hoạch: \(value)
        cách đánh giá: càng cao càng tốt
        nguyên văn: \(verbatim)

    """ + (note.map { "    ghi chú: \($0)\n" } ?? "")
  }

  @Test func aSlipOfThePlanNeedsANote() async throws {
    let words = "đạt 57,500 tỷ đồng, tăng 12,093%."
    #expect(try await problems(target("57.500", words)) == ["thi-dua/2018/ke-hoach.yaml:7:21 E0401"])
    #expect(try await problems(target("57.500", words, note: "Nên đọc là 57.500.")) == [])
  }

  @Test(arguments: [
    ("57,5000", "đạt 57,500 tỷ đồng"), ("57.500", "đạt 57.500 tỷ đồng"), ("470", "Đạt 470, 0,500 và 1.234,567."),
    ("470", "Đạt 470 triệu USD, gấp 1,125 lần, tăng 12,093 %."),
  ])
  func wordsThatSayWhatIsTypedNeedNone(_ value: String, _ verbatim: String) async throws {
    #expect(try await problems(target(value, verbatim)) == [])
  }

  @Test func ofTwoDeadlinesOfOneCodeNoneWouldHold() async throws {
    let plan = """
      thời hạn:
        - mã: ho-so
          việc: Gửi hồ sơ
          trước ngày: 10/12/2018
        - việc: Việc khác
          trước ngày: 10/12/2018
        - mã: ho-so
          việc: Gửi hồ sơ khen thưởng
          chậm nhất ngày: 20/12/2018

      """
    #expect(try await problems(plan) == ["thi-dua/2018/ke-hoach.yaml:8:9 E0704"])
  }

  private func titles(_ needed: [String: [String]]) -> String {
    "danh hiệu:\n"
      + needed.sorted { $0.key < $1.key }.map { code, first in
        "  - mã: \(code)\n    tên: Danh hiệu \(code)\n    đối tượng: cá nhân\n"
          + (first.isEmpty ? "" : "    phải đạt trước:\n" + first.map { "      - \($0)\n" }.joined())
      }.joined()
  }

  @Test func aCircleOfTitlesIsReportedOnceWhereItLeadsAhead() async throws {
    let circle = titles(["a": ["c"], "b": ["a"], "c": ["b"], "d": ["a"]])
    #expect(try await problems(circle) == ["thi-dua/2018/ke-hoach.yaml:7:9 E0420"])
  }

  @Test func titlesThatNeedTheSameOneAreNoCircle() async throws {
    let plan = titles(["a": [], "b": ["a"], "c": ["a"], "d": ["b", "c"], "e": ["f"], "f": []])
    #expect(try await problems(plan) == [])
  }

  @Test func aWholeIsNotAboveIt() async throws {
    let share = { (percent: String) in
      "danh hiệu:\n  - {mã: a, tên: A, đối tượng: cá nhân, tỷ lệ phấn đấu: \(percent)}\n"
    }
    #expect(try await problems(share("100%")) == [])
    #expect(try await problems(share("101%")) == ["thi-dua/2018/ke-hoach.yaml:3:57 E0419"])
  }

  @Test func scoresAreUnusedWhereThePlanHasNoScoreSheetAtAll() async throws {
    let header = "đợt,đơn vị,tiêu chí,điểm tự chấm,điểm hội đồng,ghi chú\n"
    let site = try TestSite(["thi-dua/2018/ke-hoach.yaml": "năm: 2018\n", "thi-dua/2018/diem.csv": header])
    #expect(try await site.problems() == [])
    try site.write("thi-dua/2018/diem.csv", header + "dot-1,VPS,TC01,9,,\n")
    #expect(try await site.problems() == ["thi-dua/2018/diem.csv W0445"])
    try site.write("thi-dua/2018/ke-hoach.yaml", "năm: 2018\nchấm điểm: có\n")
    #expect(try await site.problems() == ["thi-dua/2018/ke-hoach.yaml:2:12 E0202"])
  }
}
