import Vietnamese

/// A script of the theme as readers load it: without the lines that are comments alone, which only its authors read.
struct ThemeScript {
  let sent: [UInt8]

  init(_ written: [UInt8]) {
    var sent: [UInt8] = []
    // A line within a template literal is text, whatever it begins with.
    var isInLiteral = false
    for line in written.split(separator: .newline, omittingEmptySubsequences: false) {
      let isComment = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.starts(with: "//".utf8)
      if isComment, !isInLiteral { continue }
      if line.reduce(0, { $0 + ($1 == UInt8(ascii: "`") ? 1 : 0) }) % 2 == 1 { isInLiteral.toggle() }
      sent += line + [.newline]
    }
    self.sent = sent.dropLast()
  }
}
