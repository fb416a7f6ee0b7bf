import Testing

@testable import Portal

/// Names of copies, as the programs that make them write them.
@Suite struct CopyNameTests {
  @Test(arguments: [
    "le - Copy.md", "le - Copy (2).md", "le - Copy - Copy.md", "le - Bản sao.md", "le - Bản sao (2).md",
    "Copy of le.md", "Bản sao của le.md", "le copy.md", "le copy 2.md", "le (1).md", "le (12).md",
    "le.sync-conflict-20180705-101112-ABCDEFG.md", "le (An's conflicted copy 2018-07-05).md",
    "le (conflicted copy 2018-07-05 101112).md", "le (Case Conflict).md", "le (SFConflict a@b 2018-07-05-10-11-12).md",
    "le_conflict-20180705-101112.md", "le-DESKTOP-7AB12CD.md", "le-LAPTOP-OK1.md", "le_BACKUP_123.md",
    "le_LOCAL_123.md", "le_REMOTE_9.md", "le_BASE_9.md", "[Conflict] le.md", "le_conf(1).md",
    "le (bản xung đột).md", "le[1].md", "le[12].md",
  ])
  func aCopyIsKnownWithItsOriginal(_ name: String) {
    let original = CopyName.original(of: name)
    #expect(original == "le.md" || original == "le - Copy.md", "\(name): \(original ?? "nil")")
  }

  @Test(arguments: [
    "le.md", "tong-ket (2018).md", "ke-hoach (dot-1).md", "le-1.md", "copy.md", "bao-cao-PCCC.md", "sao-chep.md",
    "ban-sao.md", "bien-ban-PC03.md", "photocopy.md", "hop-dong-PC.md", "le(1)a.md", "(1).md", "le (123).md",
    "README.md", "xung-dot.md",
    "Bản sao y.md", "le-DESKTOP-.md", "conflict.md", "le_LOCAL_.md", "le[a].md", "[1].md", "le (1].md",
  ])
  func anyOtherNameIsItsOwn(_ name: String) { #expect(CopyName.original(of: name) == nil) }

  @Test(arguments: [
    "tin-tuc/le (1).md", "thi-dua/2018/diem - Copy.csv", "thi-dua/2018/ke-hoach (1).yaml", "don-vi (1).csv",
    "site - Copy.yaml",
  ])
  func aCopyIsOneErrorAndNotRead(_ path: String) async throws {
    let site = try TestSite([
      "tin-tuc/le.md": Entries.news(), "thi-dua/2018/ke-hoach.yaml": "năm: 2018\n", path: "hỏng",
    ])
    #expect(try await site.problems() == ["\(path) E0160"])
  }

  @Test func aPictureOrAttachmentMayBeCalledSo() async throws {
    let entry = Entries.news("Lễ", "30/6/2018", "ảnh: anh (1).png", "mô tả ảnh: Hội trường")
    #expect(try await TestSite(["tin-tuc/le.md": entry, "tin-tuc/anh (1).png": ""]).problems() == [])
  }
}
