import Foundation
import Testing

/// `neuguong desk` as whoever installs it meets it.
@Suite struct DeskCommandTests {
  private func run(_ desk: Desk, _ command: String) throws -> Run {
    try desk.write("run.sh", "\(command)\n".replacing("neuguong desk", with: "'\(Desk.program.path)' desk"))
    return try desk.run(shell: "run.sh")
  }

  private func account(_ name: String, _ role: String) -> String {
    "echo 'mật khẩu dài lắm' | neuguong desk add-user \(name) --role '\(role)'"
  }

  @Test(arguments: ["--listen 0.0.0.0:0", "--host ban.example --port 0", "--proxy 127.0.0.1 --port 0"])
  func openedToOthersItAsksForAccounts(_ options: String) throws {
    let desk = try Desk.small()
    let refused = try run(desk, "neuguong desk \(options)")
    #expect(refused.code == 2 && refused.error.contains("neuguong desk add-user"))
    #expect(try run(desk, account("binh", "soạn")).code == 2)
    #expect(try run(desk, account("an", "quản trị")).code == 0)
    #expect(try run(desk, account("an", "quản trị")).code == 2)
    #expect(try run(desk, "echo ngắn | neuguong desk add-user an --reset").error.contains("10 ký tự"))
    let opened = try run(
      desk, "timeout -s INT 20 sh -c 'exec neuguong desk \(options) > out' & sleep 8; cat out; kill -INT $!; wait")
    #expect(opened.out.contains("http://"), "\(opened.error)")
  }

  @Test func itServesItsRoomsOnThisMachineAndEndsWithCtrlC() throws {
    let desk = try Desk.small()
    let process = desk.process(["desk", "--port", "0", "--now", "05/7/2018"])
    let out = Pipe()
    process.standardOutput = out
    try process.run()
    defer { process.terminate() }
    let line = String(decoding: out.fileHandleForReading.availableData, as: UTF8.self).trimmingCharacters(in: .newlines)
    let busy = try run(desk, "neuguong desk --port 0")
    #expect(busy.code == 2 && busy.error.contains("đang mở ở một cửa sổ khác"))
    let home = try run(desk, "curl -si \(line); curl -s -o /dev/null -w '%{http_code}' -H 'Host: evil.example' \(line)")
    #expect(home.out.hasPrefix("HTTP/1.1 200 OK") && home.out.hasSuffix("403"))
    #expect(home.out.contains("frame-ancestors 'self'"))
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(try desk.text(".neuguong/.gitignore") == "*\n")
  }

  @Test func aBackupBringsAllBack() throws {
    let desk = try Desk.small()
    try desk.write("content/\(String(repeating: "thư-mục-rất-dài/", count: 8))tệp.md", "x\n")
    #expect(try run(desk, account("an", "quản trị")).code == 0)
    let kept = try run(desk, "neuguong desk backup a.tar && tar tf a.tar")
    #expect(
      kept.code == 0 && kept.out.contains("content/site.yaml\n") && kept.out.contains(".neuguong/accounts\n"),
      "\(kept.error)")
    #expect(try run(desk, "neuguong desk backup a.tar").code == 2)
    #expect(try run(desk, "neuguong desk restore a.tar").code == 2)
    let back = try run(
      desk,
      "neuguong desk restore a.tar --into b && diff -r content b/content && diff -r .neuguong b/.neuguong -x lock -x .gitignore"
    )
    #expect(back.code == 0, "\(back.error) \(back.out)")
    #expect(try run(desk, "stat -c %a b/.neuguong b/.neuguong/accounts").out == "700\n600\n")
  }

  @Test func aDamagedBackupBringsNothingBack() throws {
    let desk = try Desk.small()
    #expect(try run(desk, "neuguong desk backup a.tar").code == 0)
    let whole = try Data(contentsOf: desk.folder.appending(path: "a.tar"))
    for place in stride(from: 0, to: whole.count, by: max(1, whole.count / 20)) {
      var damaged = whole
      damaged[place] = damaged[place] &+ 1
      try desk.write("b.tar", damaged)
      let run = try run(desk, "neuguong desk restore b.tar --into nowhere")
      // A byte of the padding says nothing.
      #expect(run.code == 1 || run.code == 0 && whole[place] == 0, "\(place): \(run.code)")
      #expect(run.code == 0 || !desk.exists("nowhere"))
      try? desk.remove("nowhere")
    }
    try desk.write(
      "evil.sh",
      "mkdir -p x/content && echo x > x/content/a && cd x && tar cf ../c.tar --transform 's|content/a|../../etc/a|' content/a"
    )
    #expect(try run(desk, "sh evil.sh && neuguong desk restore c.tar --into nowhere").code == 1)
    #expect(!desk.exists("nowhere"))
  }

  /// So many that they would fill every place: nothing spins while they say nothing.
  @Test func slowReadersCostNothing() throws {
    let server = try PreviewServer(Desk.small())
    let slow = (0..<600).map { _ in server.connect(isWaiting: false) }
    defer { for client in slow { close(client) } }
    usleep(1_500_000)
    let before = try spent(server)
    usleep(4_000_000)
    // Hundredths of a second of a processor, of 400.
    #expect(try spent(server) - before < 100)
    #expect(server.get("/").hasPrefix("HTTP/1.1 200 "))
  }

  /// proc(5), `utime` and `stime`.
  private func spent(_ server: PreviewServer) throws -> Int {
    let text = try String(contentsOfFile: "/proc/\(server.process.processIdentifier)/stat", encoding: .utf8)
    let fields = text.split(separator: ")").last.map { $0.split(separator: " ") } ?? []
    return (Int(fields[11]) ?? 0) + (Int(fields[12]) ?? 0)
  }
}
