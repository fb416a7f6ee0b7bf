import Foundation
import Testing

/// `neuguong standings`, on the content that the product ships.
@Suite struct StandingsTests {
  @Test func theTablesAreAlignedByWhatAReaderSees() throws {
    let run = try Desk.real().run("standings", "2018")
    #expect(run.code == 0)
    #expect(!run.error.contains("lỗi["), "\(run.error)")
    let start = try #require(run.lines.firstIndex(of: "Đợt thứ nhất, phòng, đã có quyết định"))
    #expect(
      Array(run.lines[(start + 1)...(start + 8)]) == [
        "Hạng             Đơn vị                               Tổng điểm  Xếp loại                      So với đợt trước",
        "   1             Phòng Quản lý công nghiệp                   98  Hoàn thành xuất sắc nhiệm vụ",
        "   2  đồng hạng  Phòng Quản lý thương mại                    95  Hoàn thành xuất sắc nhiệm vụ",
        "   2  đồng hạng  Văn phòng Sở                                95  Hoàn thành xuất sắc nhiệm vụ",
        "   4             Thanh tra Sở                              91,5  Hoàn thành tốt nhiệm vụ",
        "   5             Phòng Kế hoạch - Tài chính                87,5  Hoàn thành tốt nhiệm vụ",
        "   6             Phòng Xuất nhập khẩu (mẫu)                77,5  Hoàn thành nhiệm vụ",
        "   7             Phòng Quản lý năng lượng                    63  không xếp loại",
      ])
    #expect(run.lines.contains { $0.contains("Phòng Kỹ thuật an toàn - Môi trường") && $0.contains("Không đăng ký") })
    #expect(run.lines.contains { $0.contains("Phòng Quản lý công nghiệp") && $0.hasSuffix("▼ 2 (−6)") })
    #expect(run.lines.last?.hasPrefix("* ") == true)
  }

  @Test func headingsExistInEnglish() throws {
    let run = try Desk.real().run("standings", "2018", "--lang", "en")
    #expect(run.lines.contains { $0.hasPrefix("Rank") && $0.contains("Total") })
    #expect(run.out.contains("Targets\nName") && run.out.contains("Figures up to and including 31/12/2018."))
  }

  @Test(arguments: ["phong-qlcn", "Phòng Quản lý công nghiệp", "P. QLCN"])
  func explainWalksFromRankToTheCell(_ unit: String) throws {
    let desk = try Desk.real()
    let run = try desk.run("standings", "2018", "--explain", unit)
    #expect(run.code == 0)
    let rank = try #require(run.lines.firstIndex(of: "  Hạng, Đợt thứ nhất: 1"))
    let total = try #require(run.lines.firstIndex(of: "    Tổng điểm, Đợt thứ nhất: 98"))
    let sum = try #require(run.lines.firstIndex(of: "      28 + 18,5 + 18,5 + 14 + 14 + 5 (điểm thưởng tối đa) = 98"))
    let criterion = try #require(run.lines.firstIndex(of: "      Hoàn thành nhiệm vụ chuyên môn (mẫu): 28"))
    #expect(rank < total && total < sum && sum < criterion)
    let cell = try #require(
      run.out.firstMatch(of: /Điểm Hội đồng chấm: 28 \(content\/thi-dua\/2018\/diem\.csv:(\d+):(\d+)\)/))
    let line = try desk.text("content/thi-dua/2018/diem.csv").components(separatedBy: "\n")[Int(cell.1)! - 1]
    #expect(line.hasPrefix("dot-1;phong-qlcn;TC01"))
    #expect(line.dropFirst(Int(cell.2)! - 1).hasPrefix("28;"))
  }

  @Test func aSuccessorsExplanationNamesItsPredecessor() throws {
    let run = try Desk.real().run("standings", "2018", "--explain", "phong-qltm")
    #expect(run.out.contains("Đơn vị trước đây Phòng Xuất nhập khẩu (mẫu), Đợt thứ nhất: hạng 6, tổng điểm 77,5"))
  }

  @Test func csvAndJSONAreWhatIsPublished() throws {
    let desk = try Desk.real()
    try desk.run("build", "--quiet")
    let published = try desk.files("public/thi-dua/2018")
    // Foundation takes the byte-order mark off a text that it reads.
    let table = try desk.run("standings", "2018", "--as", "csv").out
    #expect([0xEF, 0xBB, 0xBF] + Data(table.utf8) == published["xep-hang.csv"])
    #expect(Data(try desk.run("standings", "2018", "--as", "json").out.utf8) == published["du-lieu.json"])
  }

  @Test func aGoalIsExplainedToItsCells() throws {
    let text = try Desk.real().run("standings", "2018", "--explain", "quan-triet").out
    #expect(text.contains("31 < 100% × 35 = 35: chưa đạt"))
    #expect(text.contains("Số đạt: 31 (content/thi-dua/2018/muc-tieu.csv:5:23)"))
    #expect(text.contains("công chức, Văn phòng Sở: 4 (content/thi-dua/2018/nhan-su.csv:15:32)"))
  }

  @Test func eachPublishedTableIsPrintedAsCSV() throws {
    let desk = try Desk.real()
    try desk.run("build", "--quiet")
    let published = try desk.files("public/thi-dua/2018")
    let goals = try desk.run("standings", "2018", "--as", "csv", "--table", "ket-qua-muc-tieu").out
    #expect([0xEF, 0xBB, 0xBF] + Data(goals.utf8) == published["ket-qua-muc-tieu.csv"])
    let strange = try desk.run("standings", "2018", "--as", "csv", "--table", "muc-tiu")
    #expect(strange.code == 2 && strange.out.isEmpty && strange.error.contains("ket-qua-muc-tieu.csv"))
    #expect(try desk.run("standings", "2018", "--table", "diem").code == 2)
  }

  @Test func anUnknownYearOrUnitIsAnsweredWithTheNearest() throws {
    let desk = try Desk.real()
    let year = try desk.run("standings", "2081")
    #expect(year.code == 2 && year.out.isEmpty)
    #expect(year.error.contains("Không có kế hoạch năm 2081.") && year.error.contains("Có phải “2018”?"))
    let unit = try desk.run("standings", "2018", "--explain", "phong-qlcm", "--lang", "en")
    #expect(unit.code == 2 && unit.out.isEmpty)
    #expect(
      unit.error.contains("There is no unit “phong-qlcm”")
        && unit.error.contains("Did you mean “Phòng Quản lý công nghiệp”?"))
    let stranger = try desk.run("standings", "2018", "--explain", "xuat-khau")
    #expect(stranger.code == 2 && stranger.error.contains("của một đơn vị: van-phong; "))
    #expect(try desk.run("standings", "hai nghìn").code == 2)
    #expect(try desk.run("standings", "2018", "--explain", "phong-qltm", "--as", "csv").code == 2)
  }

  @Test func mistakesOfTheYearGoToStderrAndIntoTheExitCode() throws {
    let desk = try Desk.real()
    let scores = "content/thi-dua/2018/diem.csv"
    try desk.write(
      scores, try desk.text(scores).replacing("dot-1;van-phong;TC01;29;28,5;", with: "dot-1;van-phong;TC01;29;30,5;"))
    try desk.write("content/tin-tuc/2018/sai.md", "---\ntiêu đề: Lễ\nngày: 31/6/2018\n---\n")
    let run = try desk.run("standings", "2018")
    #expect(run.code == 1)
    #expect(run.error.contains("content/thi-dua/2018/diem.csv:2:25: lỗi[") && !run.error.contains("sai.md"))
    #expect(run.out.contains("Đợt thứ nhất, phòng"))
  }

  @Test func withoutAnyPlanItSaysHowToBegin() throws {
    let run = try Desk.small().run("standings", "2018")
    #expect(run.code == 2 && run.error.contains("ke-hoach.yaml"))
  }

  @Test func helpHasExamples() throws {
    let run = try Desk().run("standings", "--help")
    #expect(run.code == 0 && run.out.contains("neuguong standings 2018 --explain"))
  }
}
