import DataFiles
import Disk
import Glibc
import TestSupport
import Testing

@testable import Portal

/// Files that nobody wrote are not read: sparse ones of gigabytes, pipes and devices.
@Suite struct SizeLimitTests {
  /// A file of so many bytes of which the disk holds none.
  private func makeSparse(_ path: Path, _ size: Int) throws {
    try Files.makingParents(of: path) { () throws(MachineFailure) in try Files.create(path, []) }
    #expect(truncate("\(path)", off_t(size)) == 0)
  }

  @Test(
    .timeLimit(.minutes(20)),
    arguments: [
      ("tin-tuc/a.md", SizeLimit.text), ("site.yaml", SizeLimit.text), ("danh-hieu.yaml", SizeLimit.text),
      ("don-vi.csv", SizeLimit.units), ("thi-dua/2018/ke-hoach.yaml", SizeLimit.text),
      ("thi-dua/2018/diem.csv", SizeLimit.table),
    ])
  func whatIsLargerThanItsLimitIsOneErrorAndNotRead(_ path: String, _ limit: Int) async throws {
    let site = try TestSite(path.hasSuffix("diem.csv") ? ["thi-dua/2018/ke-hoach.yaml": "năm: 2018\n"] : [:])
    let file = site.options.content / Path(path)
    try Files.remove(file)
    try makeSparse(file, 40 << 30)
    #expect(try await site.problems() == ["\(path) E0165"])
    try Files.remove(file)
    try makeSparse(file, limit + 1)
    #expect(try await site.problems() == ["\(path) E0165"])
  }

  @Test func aFileOfItsLimitIsRead() throws {
    let folder = try TemporaryFolder()
    try makeSparse(folder.path / "a", 1_000)
    #expect(try Files.read(folder.path / "a", atMost: 1_000)?.count == 1_000)
    #expect(try Files.read(folder.path / "a", atMost: 999) == nil)
  }

  @Test(.timeLimit(.minutes(20))) func aDeviceWithoutEndIsNotReadToIt() throws {
    #expect(try Files.read("/dev/zero", atMost: 1_000_000) == nil)
  }

  @Test(
    .timeLimit(.minutes(20)),
    arguments: [
      ("x.md", "N0631"), ("tin-tuc/x.md", "E0630"), ("thi-dua/2018/diem.csv", "E0630"), ("tin-tuc/x.pdf", "N0631"),
    ])
  func aPipeOrAFolderOfAFilesNameHoldsNothingUp(_ path: String, _ code: String) async throws {
    let site = try TestSite(["tin-tuc/le.md": Entries.news(), "thi-dua/2018/ke-hoach.yaml": "năm: 2018\n"])
    let file = site.options.content / Path(path)
    try Files.makeDirectories(file.parent)
    #expect(mkfifo("\(file)", 0o600) == 0)
    #expect(try await site.problems() == ["\(path) \(code)"])
    try Files.remove(file)
    try Files.makeDirectories(file)
    #expect(try await site.problems() == [])
  }

  @Test(.timeLimit(.minutes(20))) func aTemplateThatIsTooLargeIsAnError() async throws {
    let site = try TestSite()
    let theme = site.folder.path / "theme"
    try makeSparse(theme / "templates/home.mustache", 40 << 30)
    try makeSparse(theme / "strings.yaml", 40 << 30)
    site.options.theme = theme
    let codes = try await site.result().diagnostics.filter { $0.problem.code == .tooLarge }.map(\.file.fileName)
    #expect(codes == ["strings.yaml", "home.mustache"])
  }
}
