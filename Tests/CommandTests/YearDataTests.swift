import Foundation
import Testing

/// The published data of the years, read by a JSON Schema library, a calendar library and Python's own csv.
@Suite struct YearDataTests {
  @Test func othersReadWhatWePublish() throws {
    let desk = try Desk.real()
    try #require(try desk.run("build", "--quiet").code == 0)
    let (code, output) = try validate(desk.folder.appending(path: "public"))
    #expect(code == 0, "\(output)")
  }

  @Test func theyRefuseWhatIsWrong() throws {
    let desk = try Desk.real()
    try #require(try desk.run("build", "--quiet").code == 0)
    let data = "public/thi-dua/2018/du-lieu.json"
    try desk.write(data, try desk.text(data).replacing("\"nam\": 2018", with: "\"nam\": \"2018\""))
    let calendar = "public/thi-dua/2018/lich.ics"
    try desk.write(calendar, try desk.text(calendar).replacing("DTEND;VALUE=DATE:2018", with: "DTEND;VALUE=DATE:2017"))
    let (code, output) = try validate(desk.folder.appending(path: "public"))
    #expect(code == 1)
    #expect(output.contains("du-lieu.json: $.nam") && output.contains("lich.ics: "), "\(output)")
  }

  private func validate(_ folder: URL) throws -> (code: Int32, output: String) {
    try Validator.run("year-data.py", [folder])
  }
}
