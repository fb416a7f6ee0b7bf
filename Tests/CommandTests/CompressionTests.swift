import Foundation
import Testing

@Suite struct CompressionTests {
  /// What `gzip` and `brotli` of the system make of a file.
  private func decompressed(_ program: String, _ file: URL) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/\(program)")
    process.arguments = ["-dc", file.path]
    let out = Pipe()
    process.standardOutput = out
    try process.run()
    let data = out.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return data
  }

  @Test func everyTextHasBothForms() throws {
    let desk = try Desk.small()
    try desk.run("build", "--compress")
    let files = try desk.files()
    let others = [".gz", ".br", ".woff2", ".jpg"]
    let texts = files.filter { file in !others.contains { file.key.hasSuffix($0) } }
    for (path, data) in texts where path != ".neuguong-manifest" {
      let file = desk.folder.appending(path: "public/\(path)")
      #expect(try decompressed("gzip", file.appendingPathExtension("gz")) == data, "\(path)")
      #expect(try decompressed("brotli", file.appendingPathExtension("br")) == data, "\(path)")
      // Flags, time and system of a gzip header (RFC 1952, 2.3): none is told.
      #expect(files["\(path).gz"]?.dropFirst(3).prefix(5) == Data([0, 0, 0, 0, 0]), "\(path)")
    }
    #expect(!files.keys.contains { $0.hasSuffix(".woff2.gz") || $0.hasSuffix(".jpg.gz") })
  }

  @Test func unchangedTextsKeepTheirForms() throws {
    let desk = try Desk.small()
    try desk.run("build", "--compress")
    let before = try desk.changed("public/trang/gioi-thieu/index.html.br")
    let old = try desk.files()
    try desk.write("content/tin-tuc/le.md", "---\ntiêu đề: Lễ khác\nngày: 30/6/2018\n---\n\nKhác.\n")
    usleep(20_000)
    try desk.run("build", "--compress")
    #expect(try desk.changed("public/trang/gioi-thieu/index.html.br") == before)
    #expect(try desk.files()["tin-tuc/le/index.html.gz"] != old["tin-tuc/le/index.html.gz"])
    let clean = try Desk.small()
    try clean.write("content/tin-tuc/le.md", desk.text("content/tin-tuc/le.md"))
    try clean.run("build", "--compress", "--jobs", "1")
    #expect(try clean.files() == desk.files())
  }

  @Test func formsThatDoNotBelongToTheirTextAreMadeAgain() throws {
    let desk = try Desk.small()
    try desk.run("build", "--compress")
    let whole = try desk.files()
    try desk.write("public/index.html.gz", Data("other".utf8))
    try desk.remove("public/feed.xml.br")
    #expect(try desk.run("build", "--compress", "--verify").code == 1)
    try desk.run("build", "--compress")
    #expect(try desk.files() == whole)
    #expect(try desk.run("build", "--compress", "--verify").code == 0)
  }

  @Test func withoutTheOptionTheFormsGo() throws {
    let desk = try Desk.small()
    try desk.run("build", "--compress")
    try desk.run("build")
    #expect(!(try desk.files().keys.contains { $0.hasSuffix(".gz") || $0.hasSuffix(".br") }))
  }
}
