import Disk
import Foundation
import TestSupport
import Testing
import Vietnamese

@testable import DeskStore

@Suite struct ChangeTests {
  private let new = Array("---\ntiêu đề: Lễ lớn\n---\n\nMột.\n\nHai.\n\nBa.\n".utf8)

  @Test func nothingComesIntoTheContentWithoutASecondPerson() async throws {
    let office = try await Office(accounts: true)
    let store = office.store
    let base = try #require(try await store.read(office.file()))
    await #expect(throws: DeskFailure.notAllowed) {
      try await store.save(new, to: office.file(), base: base.id, by: office.chi)
    }
    await #expect(throws: DeskFailure.notAllowed) {
      try await store.create(new, named: "a.md", in: office.file("content/tin-tuc"), by: office.an)
    }
    await #expect(throws: DeskFailure.notAllowed) {
      try await store.remove(office.file(), base: base.id, by: office.chi)
    }
    try await store.keep(Draft(file: office.file(), person: "an", base: base.id, time: 0, bytes: new))
    let change = try await store.submit(new, for: office.file(), base: base.id, by: office.an, note: "xem giúp")
    #expect(change.state == .submitted && change.note == "xem giúp")
    #expect(await store.drafts.isEmpty)
    await #expect(throws: DeskFailure.notAllowed) { try await store.approve(change.id, by: office.an) }
    #expect(try await store.read(office.file()) == base)
    #expect(try await store.approve(change.id, by: office.binh) == .saved(Version(new)))
    let done = await store.change(change.id)
    #expect(done?.state == .applied && done?.approver == "binh")
    await #expect(throws: DeskFailure.outOfTurn) { try await store.approve(change.id, by: office.binh) }
  }

  @Test func nobodyApprovesHisOwn() async throws {
    let office = try await Office(accounts: true)
    let base = try #require(try await office.store.read(office.file()))
    let change = try await office.store.submit(new, for: office.file(), base: base.id, by: office.binh)
    await #expect(throws: DeskFailure.ownWork) { try await office.store.approve(change.id, by: office.binh) }
    await #expect(throws: DeskFailure.notAllowed) { try await office.store.setSecondPerson(false, by: office.binh) }
    try await office.store.setSecondPerson(false, by: office.chi)
    #expect(try await office.store.approve(change.id, by: office.binh) == .saved(Version(new)))
  }

  @Test func whatIsSentBackIsADraftAgain() async throws {
    let office = try await Office(accounts: true)
    let base = try #require(try await office.store.read(office.file()))
    let change = try await office.store.submit(new, for: office.file(), base: base.id, by: office.an)
    await #expect(throws: DeskFailure.notAllowed) {
      try await office.store.sendBack(change.id, by: office.an, note: "")
    }
    let back = try await office.store.sendBack(change.id, by: office.binh, note: "thiếu số, \"ngày\"\nvà ảnh")
    #expect(back.state == .sentBack && back.note == "thiếu số, \"ngày\" và ảnh")
    #expect(try await office.store.draft(of: office.file(), by: office.an)?.bytes == new)
    await #expect(throws: DeskFailure.outOfTurn) { try await office.store.approve(change.id, by: office.binh) }
    let again = try await office.store.submit(new + [10], for: office.file(), base: base.id, by: office.an)
    let first = await office.store.change(change.id)
    #expect(first?.state == .withdrawn && again.state == .submitted)
  }

  @Test func whatIsForADayWaitsForIt() async throws {
    let office = try await Office(accounts: true)
    let base = try #require(try await office.store.read(office.file()))
    let change = try await office.store.submit(new, for: office.file(), base: base.id, by: office.an)
    let day = try #require(CalendarDate(year: 2018, month: 7, day: 5))
    #expect(try await office.store.approve(change.id, by: office.binh, on: day, note: "sau lễ") == nil)
    #expect(await office.store.change(change.id)?.state == .approved(on: day))
    #expect(try await office.store.applyDue().isEmpty)
    let folders = office.store.folders
    // The log says all: another run goes on from it.
    let entries = await office.store.log
    #expect([Change](entries).last?.note == "sau lễ")
    let log = try Files.read(folders.log)
    #expect(try ChainedLog(folders.log).entries == entries && log.count > 100)
  }

  @Test func aChangeOverAnotherOneIsAConflictForThePersonWhoApproves() async throws {
    let office = try await Office(accounts: true)
    let base = try #require(try await office.store.read(office.file()))
    let first = try await office.store.submit(new, for: office.file(), base: base.id, by: office.an)
    let other = Array(String(decoding: new, as: UTF8.self).replacing("Lễ lớn", with: "Lễ nhỏ").utf8)
    let second = try await office.store.submit(other, for: office.file(), base: base.id, by: office.chi)
    _ = try await office.store.approve(first.id, by: office.binh)
    guard case .conflict(let conflict)? = try await office.store.approve(second.id, by: office.binh) else {
      return #expect(Bool(false))
    }
    #expect(conflict.ours == other && conflict.theirs?.bytes == new)
    #expect(await office.store.change(second.id)?.state == .submitted)
    #expect(try await office.store.read(office.file())?.bytes == new)
  }

  @Test func theLogTellsWhoeverChangesIt() async throws {
    let office = try await Office()
    for number in 0..<5 {
      let base = try await office.store.read(office.file())?.id
      _ = try await office.store.save(
        Array("Bản \(number)\n".utf8), to: office.file(), base: base, by: .alone, note: "số \(number)")
    }
    #expect(try await office.store.firstBreakInLog() == nil)
    let path = office.store.folders.log
    let whole = String(decoding: try Files.read(path), as: UTF8.self)
    try Files.replace(path, Array(whole.replacing("số 2", with: "số 9").utf8))
    #expect(try await office.store.firstBreakInLog() == 3)
    let lines = whole.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
    try Files.replace(path, Array((lines[..<2] + lines[3...]).joined(separator: "\r\n").utf8))
    #expect(try await office.store.firstBreakInLog() == 2)
    try Files.replace(path, Array((lines.dropLast(2).joined(separator: "\r\n") + "\r\n").utf8))
    #expect(try await office.store.firstBreakInLog() == 5)
    try Files.replace(path, Array((whole + "6,\"nửa dòng").utf8))
    #expect(try ChainedLog(path).entries.count == 5)
  }

  @Test func whereThereIsARepositoryAChangeIsACommit() async throws {
    let folder = try TemporaryFolder()
    try folder.write("content/tin-tuc/le.md", "cũ\n")
    try folder.write("content/khac.md", "khác\n")
    func git(_ arguments: String...) throws -> String {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/git")
      process.arguments =
        ["-C", folder.path.description, "-c", "user.name=x", "-c", "user.email=x@x.invalid"] + arguments
      let out = Pipe()
      process.standardOutput = out
      try process.run()
      process.waitUntilExit()
      return String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }
    _ = try git("init", "-q")
    _ = try git("add", "content/tin-tuc/le.md")
    _ = try git("commit", "-qm", "đầu")
    let store = try DeskStore(DeskFolders(content: folder.path / "content", theme: folder.path / "theme"), clock: { 0 })
    let file = try #require(WorkPath("content/tin-tuc/le.md"))
    let base = try await store.read(file)?.id
    let change = try await store.submit(
      Array("mới\n".utf8), for: file, base: base, by: Person(name: "an", shown: "", role: .author))
    _ = try await store.approve(change.id, by: Person(name: "binh", shown: "", role: .approver))
    #expect(
      try git("log", "-1", "--format=%an|%s", "--name-only")
        == "an|content/tin-tuc/le.md: duyệt bởi binh\n\ncontent/tin-tuc/le.md\n")
    #expect(try git("status", "--porcelain").contains("?? content/khac.md"))
  }
}
