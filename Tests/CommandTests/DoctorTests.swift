import Foundation
import Testing

@Suite struct DoctorTests {
  private let damaged = "---\ntiêu đề: LÔ ph¸t ®éng thi ®ua\nngày: 30/6/2018\n---\n\nNội dung.\n"
  private let sound = "---\ntiêu đề: Lễ phát động thi đua\nngày: 30/6/2018\n---\n\nNội dung.\n"

  @Test func itLooksAtAllOfTheContentAndWritesNothing() throws {
    let desk = try Desk.small()
    #expect(try desk.run("doctor").code == 0)
    try desk.write("content/tin-tuc/cu.md", damaged)
    let before = try desk.files(".")
    let run = try desk.run("doctor")
    #expect(run.code == 1 && run.error.contains("content/tin-tuc/cu.md:2:10: lỗi[E0129]"))
    #expect(run.error.contains("“Lễ phát động thi đua”"))
    #expect(try desk.files(".") == before)
  }

  @Test func fixMendsTheFileAndKeepsTheOldOne() throws {
    let desk = try Desk.small()
    // The editor's guide shows what damaged text looks like.
    try desk.write("content/README.md", "Ví dụ sai: Ph¹m V¨n A\n")
    try desk.write("content/tin-tuc/cu.md", damaged)
    let run = try desk.run("doctor", "--fix")
    #expect(run.code == 0 && run.error.contains("content/tin-tuc/cu.md: đã sửa; bản cũ: content/tin-tuc/cu.md.bak"))
    #expect(try desk.text("content/tin-tuc/cu.md") == sound)
    #expect(try desk.text("content/tin-tuc/cu.md.bak") == damaged)
    #expect(!desk.exists("content/tin-tuc/le.md.bak"))
    #expect(try desk.text("content/README.md") == "Ví dụ sai: Ph¹m V¨n A\n")
    let check = try desk.run("check", "--strict")
    #expect(check.code == 0, "\(check.error)")
  }

  @Test func anOldBackupIsNeverOverwritten() throws {
    let desk = try Desk.small()
    try desk.write("content/tin-tuc/cu.md.bak", "bản đầu")
    try desk.write("content/tin-tuc/cu.md", damaged)
    try desk.run("doctor", "--fix", "content/tin-tuc/cu.md")
    #expect(try desk.text("content/tin-tuc/cu.md.bak") == "bản đầu")
    #expect(try desk.text("content/tin-tuc/cu.md.2.bak") == damaged)
  }

  @Test func whatCannotBeRepairedIsStillSaid() throws {
    let desk = try Desk.small()
    try desk.write("content/don-vi.csv", "mã,tên\nvp,Ph?ng K? thu?t\nqt,Qu¶n lý thÞ tr­êng\n")
    let run = try desk.run("doctor", "--fix", "content/don-vi.csv", "--lang", "en")
    #expect(run.code == 1 && run.error.contains("error[E0130]") && run.error.contains("Use the .xlsx"))
    #expect(try desk.text("content/don-vi.csv") == "mã,tên\nvp,Ph?ng K? thu?t\nqt,Quản lý thị trường\n")
  }

  @Test func standardInputIsMendedToStandardOutput() throws {
    let desk = try Desk.small()
    let run = try desk.run(["doctor", "--fix", "-"], input: damaged)
    #expect(run.code == 0 && run.out == sound)
    #expect(try desk.run(["doctor", "-"], input: sound).code == 0)
    let json = try desk.run(["doctor", "--format", "json", "-"], input: damaged)
    #expect(json.code == 1 && json.out.contains("\"suggestion\":\"Lễ phát động thi đua\""))
  }

  @Test func aFileThatIsNotThereIsTheMachinesTrouble() throws {
    let desk = try Desk.small()
    #expect(try desk.run("doctor", "content/khong-co.md").code == 3)
  }
}
