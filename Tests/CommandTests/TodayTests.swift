import Foundation
import Testing

/// What a run says of the day that it takes for today.
@Suite struct TodayCommandTests {
  /// The day in Vietnam, by another clock than the program's own.
  private func dayInVietnam() -> String {
    let formatter = DateFormatter()
    formatter.timeZone = TimeZone(identifier: "Asia/Ho_Chi_Minh")
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.dateFormat = "yyyy-MM-dd"
    return formatter.string(from: Date())
  }

  private func short(_ iso: String) -> String {
    let parts = iso.split(separator: "-").compactMap { Int($0) }
    let (year, month, day) = (parts[0], parts[1], parts[2])
    return (day < 10 ? "0\(day)" : "\(day)") + "/" + (month < 3 ? "0\(month)" : "\(month)") + "/\(year)"
  }

  @Test func theSummarySaysTheDayAndWhoFixedIt() throws {
    let desk = try Desk.small()
    let before = dayInVietnam()
    let error = try desk.run("build", environment: ["TZ": "America/Los_Angeles"]).error
    #expect([before, dayInVietnam()].contains { error.contains("Hôm nay: \(short($0))\n") }, "\(error)")
    #expect(try desk.run("check", "--now", "05/7/2018").error.contains("Hôm nay: 05/7/2018 (theo --now)\n"))
    let epoch = try desk.run("build", environment: ["SOURCE_DATE_EPOCH": "1530378000"])
    #expect(epoch.error.contains("Hôm nay: 01/7/2018 (theo SOURCE_DATE_EPOCH)\n"))
    try desk.write("content/site.yaml", try desk.text("content/site.yaml") + "hôm nay: 25/12/2018\n")
    for arguments in [["build"], ["build", "--verify"], ["check"]] {
      let run = try desk.run(arguments, environment: ["SOURCE_DATE_EPOCH": "1530378000"])
      #expect(run.error.contains("Hôm nay: 25/12/2018 (theo mục “hôm nay” ở content/site.yaml:4)\n"), "\(run.error)")
    }
    #expect(
      try desk.run("build", "--lang", "en").error.contains("Today: 25/12/2018 (by “hôm nay” in content/site.yaml:4)"))
  }

  @Test(arguments: [["build"], ["check"], ["serve"], ["standings", "2018"], ["new", "tin-tuc", "Lễ"]])
  func anEpochThatIsNoNumberIsWrongUsage(_ arguments: [String]) throws {
    let run = try Desk.small().run(arguments, environment: ["SOURCE_DATE_EPOCH": "hôm qua"])
    #expect(run.code == 2 && run.error.contains("SOURCE_DATE_EPOCH"))
  }

  @Test func aNewEntryIsOfTheDayThatABuildTakes() throws {
    let desk = try Desk.small()
    try desk.write("content/site.yaml", try desk.text("content/site.yaml") + "hôm nay: 25/12/2017\n")
    #expect(try desk.run("new", "tin-tuc", "Lễ").out == "content/tin-tuc/2017/le.md\n")
    let run = try desk.run("new", "sang-kien", "Máy", "--now", "05/7/2018")
    #expect(run.out == "content/sang-kien/2018/may.md\n")
  }

  @Test func onTheSampleSitesDayItsSecondRoundIsTheCurrentOne() throws {
    let desk = try Desk.real()
    #expect(try desk.run("build", "--strict").code == 0)
    let home = try desk.text("public/index.html")
    #expect(home.contains("Đợt thứ hai") && !home.contains("Đợt thứ nhất"))
  }
}
