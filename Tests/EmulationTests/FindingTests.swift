import Emulation
import Testing
import Vietnamese

/// Every rule that a cell can break, at its exact place.
struct FindingTests {
  // MARK: Awards

  @Test func `an award to someone who did not register`() throws {
    let year = try SampleYear().adding(.awards, "ldtt,cá nhân,Phạm Văn Bình,,VP,công chức,đề nghị,,,")
    #expect(year.found == [Found(.unregistered(title: 0, late: nil, nearest: nil), "danh-hieu.csv:9", "Phạm Văn Bình")])
  }

  @Test func `a name that differs in its diacritics is someone else, and is suggested`() throws {
    let year = try SampleYear().adding(.awards, "ldtt,cá nhân,Lê Văn Ân,,thanh-tra,công chức,đề nghị,,,")
    let problem = Finding.Problem.unregistered(title: 0, late: nil, nearest: "Lê Văn An")
    #expect(year.found == [Found(problem, "danh-hieu.csv:9", "Lê Văn Ân")])
  }

  @Test func `another person of that name is not the nearest`() throws {
    let year = try SampleYear().with(.awards, "Trần Thị Hòa,,", "Trần Thị Hòa,H1,")
      .with(.registrations, "Trần Thị Hoà,,", "Trần Thị Hoà,H2,")
    #expect(year.found == [Found(.unregistered(title: 0, late: nil, nearest: nil), "danh-hieu.csv:4", "Trần Thị Hòa")])
  }

  @Test func `letter case and tone placement make nobody someone else`() throws {
    let year = try SampleYear().with(.awards, "Trần Thị Hòa", "TRẦN THỊ HOÀ")
    #expect(year.found == [])
  }

  @Test func `a registration past its deadline warns, and the award is not registered in time`() throws {
    let year = try SampleYear().with(.registrations, "van-phong,ldtt,1/3/2018", "van-phong,ldtt,30/4/2018")
    let lastDay = try #require(CalendarDate(year: 2018, month: 4, day: 29))
    #expect(year.found.count == 2)
    #expect(year.found[0] == Found(.lateRegistration(lastDay: lastDay), "dang-ky.csv:6", "30/4/2018"))
    #expect(year.found[1].place == "danh-hieu.csv:2")
    #expect(year.found[0].problem.isWarning && !year.found[1].problem.isWarning)
  }

  @Test func `without a deadline the year's last day is in time`() throws {
    let year = try SampleYear().with(.plan, "mã: dang-ky, việc: Đăng ký", "mã: dang-ky-2, việc: Đăng ký")
      .with(.registrations, "van-phong,ldtt,1/3/2018", "van-phong,ldtt,31/12/2018")
    #expect(year.found == [])
  }

  @Test func `the agency itself needs no registration, an annulled award raises nothing`() throws {
    let year = try SampleYear().adding(
      .awards, "x,cá nhân,Ai Đó,,y,z,hủy bỏ,,,")
    #expect(year.found == [])
  }

  @Test func `a prerequisite must be held in at least the same state`() throws {
    let year = try SampleYear().with(
      .awards, "công chức,hội đồng thống nhất,,,9/12/2018", "công chức,đã có quyết định,3/QĐ,20/12/2018,")
    #expect(year.found == [])
    let lower = try year.with(
      .awards, "ldtt,cá nhân,Nguyễn Văn Hạnh,,van-phong,công chức,đã có quyết định,1/QĐ-SCT,20/12/2018,",
      "ldtt,cá nhân,Nguyễn Văn Hạnh,,van-phong,công chức,đề nghị,,,")
    #expect(lower.found == [Found(.prerequisiteMissing(title: 0, held: .proposed), "danh-hieu.csv:3", "cstdcs")])
  }

  @Test func `an annulled prerequisite is not held`() throws {
    let year = try SampleYear().with(
      .awards, "van-phong,công chức,đã có quyết định,1/QĐ-SCT,20/12/2018,", "van-phong,công chức,hủy bỏ,,,")
    #expect(year.found == [Found(.prerequisiteMissing(title: 0, held: nil), "danh-hieu.csv:3", "cstdcs")])
  }

  @Test func `a collective title for a unit with a warning or worse`() throws {
    let year = try SampleYear().adding(.awards, "tap-the-ldtt,tập thể,Thanh tra,,TTr,,đề nghị,,,")
    let form = Origin(.discipline, .form, line: 3, range: 80..<91)
    let at = try #require(year.folder.inputs.discipline?[1].form.origin)
    #expect(year.found == [Found(.disciplinedUnit(.warning, at: at), "danh-hieu.csv:9", "TTr")])
    #expect(at.line == form.line)
  }

  @Test func `a decided award without its number or date`() throws {
    let year = try SampleYear().with(.awards, "2/QĐ-SCT,20/12/2018", ",20/12/2018")
    #expect(year.found == [Found(.decisionMissing(number: true, date: false), "danh-hieu.csv:6", "đã có quyết định")])
  }

  @Test func `the same award twice`() throws {
    let year = try SampleYear().adding(
      .awards, "tap-the-ldtt,tập thể,TTKC,,khuyen-cong,,đề nghị,,,",
      "tap-the-ldtt,tập thể,Trung tâm Khuyến công,,TTKC,,đề nghị,,,")
    let first = try #require(year.folder.inputs.awards?[7].name.origin)
    #expect(year.found == [Found(.duplicateAward(first: first), "danh-hieu.csv:10", "Trung tâm Khuyến công")])
  }

  @Test func `the same award twice, though one row leaves the code out`() throws {
    let year = try SampleYear().adding(.awards, "ldtt,cá nhân,Trần Thị Hòa,H1,ky-thuat,công chức,đề nghị,,,")
    let first = try #require(year.folder.inputs.awards?[2].name.origin)
    #expect(year.found == [Found(.duplicateAward(first: first), "danh-hieu.csv:9", "Trần Thị Hòa")])
    let namesakes = try SampleYear().with(.awards, "Trần Thị Hòa,,", "Trần Thị Hòa,H1,")
      .with(.registrations, "Trần Thị Hoà,,", "Trần Thị Hoà,H1,")
      .adding(.registrations, "cá nhân,Trần Thị Hòa,H2,ky-thuat,ldtt,1/3/2018")
      .adding(.awards, "ldtt,cá nhân,Trần Thị Hòa,H2,ky-thuat,công chức,đề nghị,,,")
    #expect(namesakes.found == [])
  }

  @Test func `the agency stands in no unit and no staff group`() throws {
    let year = try SampleYear().with(.awards, "Sở Công Thương,,,,", "Sở Công Thương,,VP,công chức,")
    #expect(
      year.found == [
        Found(.notEmpty(.unit), "danh-hieu.csv:8", "VP"), Found(.notEmpty(.staffGroup), "danh-hieu.csv:8", "công chức"),
      ])
  }

  @Test func `the agency itself may register, in no unit`() throws {
    let year = try SampleYear().adding(.registrations, "cơ quan,Sở Công Thương,,,co,1/3/2018")
    #expect(year.found == [])
    let inUnit = try SampleYear().adding(.registrations, "cơ quan,Sở Công Thương,,VP,co,1/3/2018")
    #expect(inUnit.found == [Found(.notEmpty(.unit), "dang-ky.csv:10", "VP")])
    let nowhere = try SampleYear().adding(.registrations, "tập thể,Văn phòng,,,co,1/3/2018")
    #expect(nowhere.found == [Found(.missing(.unit), "dang-ky.csv:10", "Văn phòng")])
    let twice = try year.adding(.registrations, "cơ quan,Sở CT,,,co,2/3/2018")
    #expect(twice.found.map(\.place) == ["dang-ky.csv:11"])
  }

  /// With that many more people of Thanh tra for a title, and one that was annulled.
  private func honoured(_ names: String..., title: String = "ldtt", people: Int) throws -> SampleYear {
    let free = try SampleYear().with(.plan, "bắt buộc đăng ký: có", "bắt buộc đăng ký: không")
      .with(.staff, "thanh-tra,30/6/2018,công chức,5", "thanh-tra,30/6/2018,công chức,\(people)")
    return names.reduce(free) { $0.adding(.awards, "\(title),cá nhân,\($1),,thanh-tra,công chức,đề nghị,,,") }
  }

  @Test func `more people with a title than the unit has is an error at the row that passes its number`() throws {
    let five = try honoured("A", "B", "C", "D", "E", people: 1)
    #expect(
      five.found == [Found(.morePeopleThanCounted(title: 0, unit: 1, counted: 1), "danh-hieu.csv:10", "B")])
    #expect(try honoured("A", "B", "C", "D", "E", people: 5).found == [])
    #expect(try honoured("A", "B", "C", "D", "E", "F", people: 5).found.map(\.place) == ["danh-hieu.csv:14"])
  }

  @Test func `one person may have several titles, and a unit that nobody counted has no limit`() throws {
    let two = try honoured("A", people: 1).adding(.awards, "cstdcs,cá nhân,A,,thanh-tra,công chức,đề nghị,,,")
    #expect(two.found == [])
    #expect(try honoured("A", "B", people: 0).found == [])
  }

  @Test func `unknown words and names get the nearest`() throws {
    let year = try SampleYear().adding(.awards, "ldttt,cá nhan,A,,van phong,công chức,đề nghi,,,")
    #expect(
      year.found == [
        Found(.unknown(.title, "ldttt", nearest: "ldtt"), "danh-hieu.csv:9", "ldttt"),
        Found(.unknown(.subject, "cá nhan", nearest: "cá nhân"), "danh-hieu.csv:9", "cá nhan"),
        Found(.unknown(.state, "đề nghi", nearest: "đề nghị"), "danh-hieu.csv:9", "đề nghi"),
      ])
  }

  @Test func `a person without unit or group`() throws {
    let year = try SampleYear().adding(.awards, "ldtt,cá nhân,Ai Đó,,,,đề nghị,,,")
    #expect(
      year.found == [
        Found(.missing(.unit), "danh-hieu.csv:9", "Ai Đó"), Found(.missing(.staffGroup), "danh-hieu.csv:9", "Ai Đó"),
      ])
  }

  @Test func `a title given to the wrong kind of holder`() throws {
    let year = try SampleYear().with(.awards, "co,cơ quan,Sở Công Thương", "tap-the-ldtt,cơ quan,Sở Công Thương")
    #expect(year.found == [Found(.subjectMismatch(title: 2, expected: .collective), "danh-hieu.csv:8", "cơ quan")])
  }

  @Test func `two people of one name in one unit need their codes`() throws {
    let year = try SampleYear().adding(
      .awards, "ldtt,cá nhân,Nguyễn Văn Hạnh,,VP,lãnh đạo cơ quan,hội đồng thống nhất,,,")
    let other = try #require(year.folder.inputs.awards?[0].name.origin)
    #expect(year.found.contains(Found(.namesakeWithoutCode(other: other), "danh-hieu.csv:9", "Nguyễn Văn Hạnh")))
    let coded = try SampleYear().adding(
      .registrations, "cá nhân,Lê Văn An,A1,thanh-tra,cstdcs,1/3/2018", "cá nhân,Lê Văn An,A2,thanh-tra,cstdcs,1/3/2018"
    )
    #expect(coded.found.map(\.place) == ["dang-ky.csv:9"])
  }

  @Test func `a file or an initiative past its deadline warns`() throws {
    var year = try SampleYear().with(.awards, "9/12/2018", "10/12/2018")
    let (file, initiative) = (CalendarDate(year: 2018, month: 12, day: 9), CalendarDate(year: 2018, month: 8, day: 29))
    #expect(year.found == [Found(.lateFile(lastDay: try #require(file)), "danh-hieu.csv:3", "10/12/2018")])
    year = try SampleYear()
    let day = try #require(CalendarDate(year: 2018, month: 8, day: 30))
    year.initiatives = [InitiativeRegistration(day: Cell(day, at: Origin(.initiatives, line: 4)))]
    #expect(year.found.map(\.problem) == [.lateInitiative(lastDay: try #require(initiative))])
    #expect(year.found.allSatisfy { $0.problem.isWarning })
  }

  @Test func `compulsory registration without a table is one error`() throws {
    let year = try SampleYear().without(.registrations)
    #expect(year.found == [Found(.registrationsMissing, "ke-hoach.yaml:4", "có")])
  }

  // MARK: Scores

  @Test func `a score above the maximum or below nothing`() throws {
    let year = try SampleYear().with(.scores, "TC01,58,54", "TC01,61,54").with(.scores, "TC02,38,36", "TC02,38,-1")
    let (sixty, forty) = (DecimalNumber(coefficient: 60), DecimalNumber(coefficient: 40))
    #expect(
      year.found == [
        Found(.scoreOutOfRange(maximum: try #require(sixty)), "diem.csv:2", "61"),
        Found(.scoreOutOfRange(maximum: try #require(forty)), "diem.csv:3", "-1"),
      ])
  }

  @Test func `an unknown round, unit or criterion`() throws {
    let year = try SampleYear().adding(.scores, "dot-3,van-fong,TC03,,1,")
    #expect(
      year.found == [
        Found(.unknown(.round, "dot-3", nearest: "dot-1"), "diem.csv:20", "dot-3"),
        Found(.unknown(.unit, "van-fong", nearest: "van-phong"), "diem.csv:20", "van-fong"),
        Found(.unknown(.criterion, "TC03", nearest: "TC01"), "diem.csv:20", "TC03"),
      ])
  }

  @Test func `a second row for the same round, unit and criterion, by whatever name`() throws {
    let year = try SampleYear().adding(.scores, "Đợt 1,VP,Chuyên môn,,1,")
    let first = try #require(year.folder.inputs.scores?[0].round.origin)
    #expect(year.found == [Found(.duplicateRow(first: first), "diem.csv:20", "Đợt 1")])
    #expect(try year.row("van-phong", .round(0)).score.total?.plain == "94")
  }

  @Test func `a unit's own score alone in a decided round`() throws {
    let year = try SampleYear().with(
      .plan, "đến ngày: 31/12/2018}",
      "đến ngày: 31/12/2018, trạng thái: đã có quyết định, số quyết định: 1, ngày quyết định: 5/1/2019}")
    #expect(year.found == [Found(.ownScoreInDecidedRound(round: 1), "diem.csv:16", "55")])
  }

  // MARK: The other tables

  @Test func `a second head count of one unit, day and group`() throws {
    let year = try SampleYear().adding(.staff, "Văn phòng,30/6/2018,công chức,11", "VP,1/7/2018,viên chứ,-1")
    let first = try #require(year.folder.inputs.staff?[1].unit.origin)
    #expect(
      year.found == [
        Found(.duplicateRow(first: first), "nhan-su.csv:10", "Văn phòng"),
        Found(.unknown(.staffGroup, "viên chứ", nearest: "viên chức"), "nhan-su.csv:11", "viên chứ"),
        Found(.negativeCount, "nhan-su.csv:11", "-1"),
      ])
  }

  @Test func `a second registration warns`() throws {
    let year = try SampleYear().adding(.registrations, "tập thể,VP,,van-phong,tap-the-ldtt,1/3/2018")
    #expect(year.found.map(\.place) == ["dang-ky.csv:10"])
    #expect(year.found.allSatisfy { $0.problem.isWarning })
  }

  @Test func `an unknown form of discipline, and a row twice`() throws {
    let year = try SampleYear().adding(.discipline, "TTr,cảnh cáo,1", "TTr,canh caó,1")
    #expect(year.found.map(\.place) == ["ky-luat.csv:5", "ky-luat.csv:6"])
    #expect(year.found.last?.problem == .unknown(.disciplineForm, "canh caó", nearest: "cảnh cáo"))
  }

  @Test func `a unit is found by what it was called before`() throws {
    let year = try SampleYear().with(.units, "mã,tên,viết tắt,", "mã,tên,tên cũ,").with(
      .units, "thanh-tra,Thanh tra,TTr,", "thanh-tra,Thanh tra,Ban Thanh tra; Tổ Pháp chế,"
    )
    .with(.units, "VP,phòng", "Phòng Hành chính,phòng").with(.staff, "VP,30", "phòng hành chính,30")
    .with(.awards, "Văn phòng,,van-phong", "Văn phòng,,Phòng Hành chính")
    .with(.discipline, "thanh-tra", "TỔ PHÁP CHẾ")
    #expect(year.found.filter { $0.place.hasPrefix("nhan-su") || $0.place.hasPrefix("danh-hieu.csv:6") } == [])
    #expect(year.found.filter { $0.place.hasPrefix("ky-luat") } == [])
    #expect(year.year.titles[0].denominator?.total == 34)
  }

  @Test func `units of one code, and successors that are unknown or go round`() throws {
    let year = try SampleYear().with(.units, "KT,phòng,,,", "KT,phòng,,,PC").adding(
      .units, "van-phong,Phòng Mới,PM,phòng,,,khuyen-con")
    let first = try #require(year.folder.inputs.units?.all[0].code.origin)
    #expect(year.found.contains(Found(.duplicateCode(.unit, first: first), "../../don-vi.csv:7", "van-phong")))
    #expect(year.found.contains(Found(.successorLoop, "../../don-vi.csv:4", "PC")))
    #expect(year.found.contains(Found(.successorLoop, "../../don-vi.csv:5", "ky-thuat")))
    #expect(year.found.contains { $0.text == "khuyen-con" })
  }

  // MARK: The plan

  @Test func `weights that do not make a hundred percent`() throws {
    let year = try SampleYear().with(.plan, "dot-2: 60%", "dot-2: \"59,9%\"")
    #expect(year.found.map(\.place) == ["ke-hoach.yaml:34"])
    guard case .weightsNotWhole(let sum)? = year.found.first?.problem else { throw Missing() }
    #expect(sum.plain == "99.9")
  }

  @Test func `a weight for no round`() throws {
    let year = try SampleYear().with(.plan, "dot-2: 60%", "dot-3: 60%")
    #expect(year.found == [Found(.unknown(.round, "dot-3", nearest: "dot-1"), "ke-hoach.yaml:34", "dot-3")])
  }

  @Test func `a round that ends before it begins, and one that overlaps another`() throws {
    let backwards = try SampleYear().with(.plan, "đến ngày: 31/12/2018", "đến ngày: 30/6/2017")
    #expect(backwards.found.map(\.text) == ["30/6/2017"])
    let overlap = try SampleYear().with(.plan, "từ ngày: 1/7/2018", "từ ngày: 30/6/2018")
    #expect(overlap.found == [Found(.roundsOverlap(other: 0), "ke-hoach.yaml:8", "30/6/2018")])
  }

  @Test func `the year's code is no code for a round`() throws {
    let year = try SampleYear().with(.plan, "mã: dot-2, tên", "mã: ca-nam, tên")
    #expect(year.found.contains(Found(.reservedRoundCode, "ke-hoach.yaml:8", "ca-nam")))
  }

  @Test func `a decided year without its decision, and an unknown state`() throws {
    let year = try SampleYear().with(.plan, "trạng thái: tạm tính", "trạng thái: đã có quyết định")
    #expect(year.found == [Found(.decisionMissing(number: true, date: true), "ke-hoach.yaml:5", "đã có quyết định")])
    let unknown = try SampleYear().with(.plan, "trạng thái: tạm tính", "trạng thái: đề nghị")
    #expect(unknown.found.map(\.text) == ["đề nghị"])
    #expect(unknown.year.state == .provisional)
  }

  @Test func `codes that stand twice`() throws {
    let year = try SampleYear().with(.plan, "mã: TC02", "mã: tc01")
    #expect(year.found.contains { $0.place == "ke-hoach.yaml:27" && $0.text == "tc01" })
  }

  @Test func `a title that refers to nothing`() throws {
    let year = try SampleYear().with(.plan, "phải đạt trước: [ldtt]", "phải đạt trước: [ldt]")
      .with(.plan, "không tính: [lãnh đạo cơ quan]", "không tính: [lãnh đạo]").with(.plan, ", trên số đạt: ldtt", "")
    #expect(year.found.map(\.text) == ["lãnh đạo", "ldt", "50%"])
    #expect(year.found.last?.problem == .incompleteCeiling)
  }

  @Test func `the kind of a criterion and the direction of a target are words of a list`() throws {
    let year = try SampleYear().with(.plan, "loại điểm: điểm trừ", "loại điểm: điểm phạt")
      .with(.plan, "chỉ theo dõi", "theo dõi")
    #expect(year.found.map(\.text) == ["theo dõi", "điểm phạt"])
  }
}

private struct Missing: Error {}
