import Glibc
import Testing

@testable import Disk

/// Files that go while they are read.
@Suite struct ChangeTests {
  /// Fails as often as told, then gives how often it was asked.
  private actor Reading {
    private(set) var count = 0

    func fail(_ times: Int, _ code: Int32) throws(MachineFailure) -> Int {
      count += 1
      if count <= times { throw MachineFailure(.read, "content/a.md", code) }
      return count
    }
  }

  @Test(arguments: [ENOENT, ENOTDIR, Enclosure.refused]) func whatWentOnceIsReadOnceMore(_ code: Int32) async throws {
    let reading = Reading()
    let count = try await MachineFailure.onceMore { () throws(MachineFailure) in try await reading.fail(1, code) }
    #expect(count == 2)
  }

  @Test func whatGoesAgainAndAgainIsAFailure() async {
    let reading = Reading()
    await #expect(throws: MachineFailure(.read, "content/a.md", ENOENT)) {
      try await MachineFailure.onceMore { () throws(MachineFailure) in try await reading.fail(2, ENOENT) }
    }
    #expect(await reading.count == 2)
  }

  @Test func otherFailuresAreNotTriedAgain() async {
    let reading = Reading()
    await #expect(throws: MachineFailure(.read, "content/a.md", EIO)) {
      try await MachineFailure.onceMore { () throws(MachineFailure) in try await reading.fail(1, EIO) }
    }
    #expect(await reading.count == 1)
  }
}
