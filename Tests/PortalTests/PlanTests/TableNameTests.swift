import Testing

@testable import Portal

/// What tables may call the titles, units and rounds of a plan.
@Suite struct TableNameTests {
  private let plan = """
    năm: 2018
    danh hiệu:
      - {mã: ldtt, tên: Danh hiệu Lao động tiên tiến, đối tượng: cá nhân}

    """
  private let honours = """
    danh hiệu:
      - {mã: ldtt, tên: Lao động tiên tiến, viết tắt: LĐTT}
      - {mã: cstdcs, tên: Chiến sĩ thi đua cơ sở}

    """

  private func problems(calling title: String, _ more: [String: String] = [:]) async throws -> [String] {
    let awards = """
      danh hiệu,đối tượng,tên,đơn vị,nhóm nhân sự,trạng thái,số quyết định,ngày quyết định
      \(title),cá nhân,Nguyễn Văn A,VPS,công chức,đề nghị,,

      """
    let files = ["thi-dua/2018/ke-hoach.yaml": plan, "thi-dua/2018/danh-hieu.csv": awards]
    return try await TestSite(files.merging(more) { _, new in new }).problems()
  }

  @Test(arguments: ["ldtt", "LDTT", "Danh hiệu Lao động tiên tiến", "danh hieu lao dong tien tien"])
  func byTheNamesOfThePlan(_ title: String) async throws {
    let problems = try await problems(calling: title)
    #expect(problems == [])
  }

  @Test(arguments: ["Lao động tiên tiến", "LĐTT", "lao dong tien tien"])
  func byTheNamesOfTheStandingList(_ title: String) async throws {
    let problems = try await problems(calling: title, ["danh-hieu.yaml": honours])
    #expect(problems == [])
  }

  @Test(arguments: ["cstdcs", "Lao đông tiên tiến"])
  func byNothingElse(_ title: String) async throws {
    let problems = try await problems(calling: title, ["danh-hieu.yaml": honours])
    #expect(problems == ["thi-dua/2018/danh-hieu.csv:2:1 E0215"])
  }

  @Test func aMistakeInEachOfManyRowsIsReportedOnce() async throws {
    let rows = (0..<5_000).map { "ldtt,cá nhân,Người \($0),VPS,công chức,tạm,,\n" }
    let header = "danh hiệu,đối tượng,tên,đơn vị,nhóm nhân sự,trạng thái,số quyết định,ngày quyết định\n"
    let problems = try await problems(calling: "ldtt", ["thi-dua/2018/danh-hieu.csv": header + rows.joined()])
    #expect(problems == ["thi-dua/2018/danh-hieu.csv:2:36 E0210"])
  }
}
