import DataFiles
import Foundation
import Testing

/// Somebody who does what the guide says, on a copy of the content.
struct GuideWalk {
  let desk: Desk
  private var said = ""

  init() throws { desk = try Desk.real() }

  /// - Returns: what the program answers to a mistake.
  @discardableResult
  mutating func take(_ step: GuideStep) throws -> String? {
    switch step {
    case .commands(let lines): said = try lines.map(run).joined()
    case .printed(let text): expect(text)
    case .edit(let edit): try make(edit)
    case .copy(let from, let to): try copy(from, to)
    case .mistake(let edit, _): return try answer(to: edit)
    }
    return nil
  }

  /// What it printed; every command of the guide must succeed.
  private func run(_ line: String) throws -> String {
    if line.hasPrefix("make ") || line.hasPrefix("sudo ") { return try checkInstallation(line) }
    if line == "neuguong serve" { return try preview() }
    try desk.write("command.sh", line)
    let path = "\(Desk.program.deletingLastPathComponent().path):/usr/bin:/bin"
    let run = try desk.run(shell: "command.sh", environment: ["PATH": path])
    try desk.remove("command.sh")
    #expect(run.code == 0, "\(line)\n\(run.out)\(run.error)")
    return run.out + run.error
  }

  /// What installs the program cannot be tried here; its words must be those of the Makefile.
  private func checkInstallation(_ line: String) throws -> String {
    let makefile = try String(contentsOf: Desk.root.appending(path: "Makefile"), encoding: .utf8)
    for word in line.split(separator: " ").dropFirst() where word != "install" && word != "/usr/local/bin/" {
      #expect(makefile.contains("\n\(word): ") || makefile.contains(" \(word)\n"), "\(line)")
    }
    return ""
  }

  private func preview() throws -> String {
    let server = try PreviewServer(desk)
    #expect(server.get("/").contains("200 OK") && server.get("/_/").contains("200 OK"))
    return server.stop().said
  }

  private func expect(_ text: String) {
    var rest = said[...]
    for line in text.split(separator: "\n") where line != "…" {
      guard let found = rest.range(of: line) else {
        Issue.record("the guide shows “\(line)”, but this is printed:\n\(said)")
        return
      }
      rest = rest[found.upperBound...]
    }
  }

  private func copy(_ from: String, _ to: String) throws {
    let file = Desk.root.appending(path: from)
    try desk.write(to, from.hasPrefix("%") ? Data(from.utf8) : try Data(contentsOf: file))
  }

  private func make(_ edit: GuideEdit) throws {
    switch edit {
    case .file(let path, let text): try desk.write(path, text)
    case .keys(let path, let text): try desk.write(path, FilledForm(try desk.text(path)).filled(with: text))
    case .body(let path, let text):
      let old = try desk.text(path).replacing(/\nViết nội dung bài ở đây.*\n/, with: "\n")
      try desk.write(path, old + "\n" + text)
    }
  }

  private func answer(to edit: GuideEdit) throws -> String {
    let before = desk.exists(edit.path) ? try desk.text(edit.path) : nil
    try make(edit)
    let run = try desk.run("check", "--quiet")
    if let before { try desk.write(edit.path, before) } else { try desk.remove(edit.path) }
    return run.error
  }
}

/// Front matter in which keys are filled in, as one types behind the colons that are there.
private struct FilledForm {
  private var lines: [Substring]

  init(_ text: String) { lines = text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// - Parameter text: keys, each with the indented lines below it.
  func filled(with text: String) -> String {
    var form = self
    var rest = text.split(separator: "\n")[...]
    while let key = rest.popFirst() {
      let below = rest.prefix { $0.first?.isWhitespace == true }
      rest = rest.dropFirst(below.count)
      form.fill([key] + below)
    }
    return form.lines.joined(separator: "\n")
  }

  private mutating func fill(_ entry: [Substring]) {
    let key = entry[0].prefix { $0 != ":" } + ":"
    guard let start = lines.firstIndex(where: { $0.hasPrefix(key) }) else {
      let close = lines.dropFirst().firstIndex(of: "---") ?? lines.count
      return lines.insert(contentsOf: entry, at: close)
    }
    let end = lines[(start + 1)...].firstIndex { $0.first?.isWhitespace != true } ?? lines.count
    lines.replaceSubrange(start..<end, with: entry)
  }
}
