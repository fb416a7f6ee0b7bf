import Testing

/// The targets of the year on the front page.
@Suite struct TargetBoardTests {
  /// Of 100: a figure beyond its target fills the bar, one that went the other way leaves it empty.
  @Test func aBarEndsWhereItsFrameDoes() throws {
    let desk = try Desk.real()
    let (plan, results) = ("content/thi-dua/2018/ke-hoach.yaml", "content/thi-dua/2018/ket-qua.csv")
    let judged = try desk.text(plan).replacing("cách đánh giá: chỉ theo dõi", with: "cách đánh giá: càng thấp càng tốt")
    try desk.write(plan, judged)
    try desk.write(results, try desk.text(results).replacing("20/12/2018;83,6;", with: "20/12/2018;150;"))
    let run = try desk.run("build")
    try #require(run.code == 0, "\(run.error)")
    let bars = try desk.text("public/index.html").matches(of: /<progress [^>]*max="100" value="([^"]*)"/).map(\.1)
    #expect(bars == ["100", "98.991304", "0"])
  }
}
