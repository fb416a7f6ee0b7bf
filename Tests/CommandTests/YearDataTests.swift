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
    let python = Desk.root.appending(path: ".venv/bin/python")
    try #require(
      FileManager.default.isExecutableFile(atPath: python.path),
      "The validators are missing: run “make test-python” once; it installs them into .venv.")
    let script = Desk.root.appending(path: "Tests/CommandTests/Validation/year-data.py")
    let process = Process()
    (process.executableURL, process.arguments) = (python, ["-B", script.path, folder.path])
    let pipe = Pipe()
    (process.standardOutput, process.standardError) = (pipe, pipe)
    try process.run()
    let output = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }
}
