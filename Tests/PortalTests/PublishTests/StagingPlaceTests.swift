import Disk
import Glibc
import TestSupport
import Testing

@testable import Portal

/// The folder in which a new site grows.
@Suite struct StagingPlaceTests {
  let folder = try! TemporaryFolder()

  @Test func itIsEmptyAndAllThatIsLeftInTheWorkshop() throws {
    let place = try StagingPlace.make(in: folder.path, mode: 0o750)
    #expect(try folder.names() == ["\(place.name)"])
    #expect(try Files.children(place).isEmpty)
    #expect(try Files.status(place).mode & 0o700 == 0o700)
  }

  @Test func itsNameIsNeverTheSame() throws {
    let names = try (0..<20).map { _ in try StagingPlace.make(in: folder.path, mode: 0o700).name }
    #expect(Set(names).count == 20)
  }

  @Test func aWorkshopThatIsNotThereIsAFailure() {
    let missing = folder.path / "missing"
    let failure = #expect(throws: MachineFailure.self) { _ = try StagingPlace.make(in: missing, mode: 0o700) }
    #expect(failure?.code == ENOENT)
  }
}
