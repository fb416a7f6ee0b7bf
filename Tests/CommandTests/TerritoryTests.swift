import Foundation
import SourceText
import Testing

/// Whatever options say, a run changes nothing but what a build made.
@Suite struct TerritoryTests {
  /// A desk whose theme is its own, with links that lead about.
  private func desk() throws -> Desk {
    let desk = try Desk.small()
    let manager = FileManager.default
    try desk.remove("theme")
    try manager.copyItem(
      at: Desk.root.appending(path: "theme").resolvingSymlinksInPath(), to: desk.folder.appending(path: "theme"))
    try desk.write("content/tin-tuc/hong.md", "---\ntiêu đề: LÔ ph¸t ®éng\nngày: 30/6/2018\n---\n\nNội dung.\n")
    try desk.write(".git/HEAD", "ref: refs/heads/main\n")
    try desk.write("ghi-chu.txt", "của tôi\n")
    try desk.write(".public.neuguong-old/x.txt", "của tôi\n")
    for (name, destination) in [
      ("lien-ket", "content"), ("sau", "content/tin-tuc"), ("treo", "content/moi"), ("tep", "content/site.yaml"),
    ] {
      try manager.createSymbolicLink(
        atPath: desk.folder.appending(path: name).path, withDestinationPath: destination)
    }
    return desk
  }

  /// Every file with its bytes, every link with where it leads.
  private func snapshot(_ desk: Desk) throws -> [String: Data] {
    let manager = FileManager.default
    var found: [String: Data] = [:]
    for case let name as String in manager.enumerator(atPath: desk.folder.path) ?? .init() {
      let path = desk.folder.appending(path: name).path
      let type = try manager.attributesOfItem(atPath: path)[.type] as? FileAttributeType
      if type == .typeSymbolicLink {
        found[name] = Data(try manager.destinationOfSymbolicLink(atPath: path).utf8)
      } else if type == .typeRegular {
        found[name] = try Data(contentsOf: URL(filePath: path))
      }
    }
    return found
  }

  private static let folders = [
    "content", "content/", "content/tin-tuc", "content/public", "content/moi/sau", "./content/../content/x",
    "theme", "theme/assets", "theme/moi", ".", "./", "..", "../..", "/", "lien-ket", "lien-ket/public", "sau", "treo",
    "treo/x", "Content/public", "CONTENT", "THEME/x", ".git", ".git/public", ".GIT/x", "public/../content/x", "",
  ]

  @Test(arguments: TerritoryTests.folders) func noOutputThatHoldsOrTouchesTheSourcesIsTaken(_ output: String) throws {
    let desk = try desk()
    try desk.remove("content/tin-tuc/hong.md")
    let before = try snapshot(desk)
    for more in [[], ["--verify"], ["--adopt"], ["--compress"]] {
      let run = try desk.run(["build", "--output", output] + more)
      #expect(run.code == 2 && run.error.contains("--output: "), "\(run.code) \(run.error)")
    }
    let absolute = output.hasPrefix("/") || output.isEmpty ? output : "\(desk.folder.path)/\(output)"
    #expect(try desk.run("build", "--output", absolute).code == 2)
    #expect(try snapshot(desk) == before)
  }

  @Test(arguments: [
    "content/site.yaml", "content/map", "content/tin-tuc/le.md", "theme/strings.yaml", "theme/x", "public/map",
    "public",
    "ghi-chu.txt", "tep", "treo", "sau/map", ".git/HEAD", ".git/config", "content", ".", "", "Content/x",
    "content/../theme/x", "/dev/null",
  ]) func noMapIsWrittenOverAnything(_ map: String) throws {
    let desk = try desk()
    try desk.remove("content/tin-tuc/hong.md")
    let before = try snapshot(desk)
    let run = try desk.run("build", "--nginx-map", map)
    #expect(run.code == 2 && run.error.contains("--nginx-map: "), "\(run.code) \(run.error)")
    #expect(try snapshot(desk) == before)
  }

  @Test func aMapIsMadeAndThenWrittenAnew() throws {
    let desk = try Desk.small()
    for _ in 0..<2 { #expect(try desk.run("build", "--nginx-map", "neuguong.map").code == 0) }
    #expect(try desk.text("neuguong.map").contains("$neuguong_redirect"))
    try desk.write("neuguong.map", "# của tôi\n")
    #expect(try desk.run("build", "--nginx-map", "neuguong.map").code == 2)
    #expect(try desk.text("neuguong.map") == "# của tôi\n")
  }

  /// Every option of every command that takes a path, on every dangerous place: what is there stays.
  @Test(arguments: [
    "content", "content/tin-tuc", "theme", ".", "lien-ket", "treo", ".git", "ghi-chu.txt", "tep", "/dev/null", "",
  ])
  func noCommandChangesWhatIsThere(_ place: String) throws {
    let desk = try desk()
    let before = try snapshot(desk)
    let commands = [
      ["check", "--content", place], ["check", "--theme", place], ["check", "--output", place],
      ["build", "--content", place], ["build", "--theme", place], ["standings", "2018", "--content", place],
      ["standings", "2018", "--output", place], ["new", "trang", "Mới", "--content", place], ["doctor", place],
      ["doctor", "--content", place],
    ]
    for command in commands {
      try desk.run(command)
      let after = try snapshot(desk)
      for (path, bytes) in before { #expect(after[path] == bytes, "\(command): \(path)") }
    }
  }

  @Test func theDoctorMendsNoFileThatALinkLeadsToElsewhere() throws {
    let desk = try desk()
    let damaged = "---\ntiêu đề: LÔ ph¸t ®éng\n---\n"
    try desk.write("ngoai/cu.md", damaged)
    try FileManager.default.createSymbolicLink(
      atPath: desk.folder.appending(path: "content/tin-tuc/ra.md").path,
      withDestinationPath: desk.folder.appending(path: "ngoai/cu.md").path)
    try desk.run("doctor", "--fix")
    #expect(try desk.run("doctor", "--fix", "content/tin-tuc/ra.md").code == 3)
    #expect(try desk.text("ngoai/cu.md") == damaged)
    #expect(try desk.text("content/tin-tuc/hong.md").contains("Lễ phát động"))
    #expect(try desk.run("doctor", "/dev/zero").code == 3)
  }

  @Test func newWritesNowhereButInTheContent() throws {
    let desk = try desk()
    try FileManager.default.createSymbolicLink(
      atPath: desk.folder.appending(path: "content/van-ban").path, withDestinationPath: "..")
    let before = try snapshot(desk)
    #expect(try desk.run("new", "van-ban", "Chỉ thị 05").code == 3)
    #expect(try snapshot(desk) == before)
  }

  @Test func aMapThatCannotBeWrittenLeavesTheOldSite() throws {
    let desk = try Desk.small()
    #expect(try desk.run("build").code == 0)
    let before = try desk.files()
    try desk.write("content/trang/moi.md", "---\ntiêu đề: Mới\n---\n")
    for map in ["khong-co/map", "content.map/x/y"] {
      #expect(try desk.run("build", "--nginx-map", map).code == 3)
      #expect(try desk.files() == before)
    }
    // And the other way: where the site cannot be replaced, the map is as it was.
    #expect(try desk.run("build", "--nginx-map", "map").code == 0)
    let map = try desk.text("map")
    try desk.write("content/trang/moi.md", "---\ntiêu đề: Mới\nđường dẫn cũ:\n  - /cu.html\n---\n")
    try desk.write("public/cu.html", "của tôi")
    #expect(try desk.run("build", "--nginx-map", "map").code == 3)
    #expect(try desk.text("map") == map)
    #expect(try !desk.files(".").keys.contains { $0.contains("neuguong-tmp") })
  }

  @Test func aDamagedFolderIsToldInFewWordsAndAdopted() throws {
    let desk = try Desk.small()
    try desk.run("build")
    try desk.remove("public/.neuguong-manifest")
    for (path, bytes) in try desk.files() { try desk.write("public/\(path)", bytes + Data("x".utf8)) }
    let run = try desk.run("build", "--lang", "en")
    #expect(run.code == 3 && run.error.contains("--adopt") && run.error.contains(" more"), "\(run.error)")
    #expect(run.error.utf8.count < 1_000)
    let before = try desk.files()
    let adopted = try desk.run("build", "--adopt")
    #expect(adopted.code == 0 && adopted.error.contains("public.cu-"), "\(adopted.error)")
    let copy = try #require(
      try FileManager.default.contentsOfDirectory(atPath: desk.folder.path).first { $0.hasPrefix("public.cu-") })
    for (path, bytes) in try desk.files(copy) { #expect(before[path] == bytes) }
    #expect(try desk.run("build", "--verify").code == 0)
  }

  @Test(arguments: ["000", "022", "027", "077", "777"]) func whatIsPublishedIsForEverybody(_ mask: String) throws {
    let desk = try Desk.small()
    // With 777 the program could not even read what the shell makes.
    let run = try desk.run(shell: script("umask \(mask)", desk))
    #expect(run.code == 0, "\(run.error)")
    let manager = FileManager.default
    for case let name as String in manager.enumerator(atPath: desk.folder.appending(path: "public").path) ?? .init() {
      let path = desk.folder.appending(path: "public/\(name)").path
      let attributes = try manager.attributesOfItem(atPath: path)
      let isFolder = attributes[.type] as? FileAttributeType == .typeDirectory
      #expect(attributes[.posixPermissions] as? Int == (isFolder ? 0o755 : 0o644), "\(name)")
    }
  }

  /// The order in which the kernel is asked: all on the disk, then the exchange, then its name.
  @Test func theDiskHasTheNewSiteBeforeItIsExchangedAndItsNameAfter() throws {
    let desk = try Desk.small()
    try desk.run("build")
    try desk.write("content/trang/moi.md", "---\ntiêu đề: Mới\n---\n")
    let run = try desk.run(
      shell: script(
        "strace -f -y -o trace -e trace=syncfs,fsync,renameat2,rename", desk, "build --nginx-map deploy.map"))
    #expect(run.code == 0, "\(run.error)")
    let calls = try desk.text("trace").split(separator: "\n")
    let sync = try #require(calls.firstIndex { $0.contains("syncfs(") })
    let exchange = try #require(calls.firstIndex { $0.contains("renameat2(") && $0.contains("RENAME_EXCHANGE") })
    let name = try #require(calls.lastIndex { $0.contains("fsync(") && $0.contains("<\(desk.folder.path)>") })
    let map = try #require(calls.firstIndex { $0.contains("fsync(") && $0.contains("deploy.map") })
    #expect(map < sync && sync < exchange && exchange < name)
  }

  private func script(_ before: String, _ desk: Desk, _ command: String = "build") throws -> String {
    let separator = before.hasPrefix("umask") ? " && " : " "
    let text = "#!/bin/sh\ncd '\(desk.folder.path)' && \(before)\(separator)'\(Desk.program.path)' \(command)\n"
    try desk.write("run.sh", text)
    return "run.sh"
  }
}
