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
}
