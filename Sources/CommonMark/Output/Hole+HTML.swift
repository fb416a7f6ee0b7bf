extension [UInt8] {
  /// Appends the markup of a hole that is the machine's own.
  mutating func append(_ hole: Hole.Kind, of document: Markdown) {
    let labels = document.options.labels
    switch hole {
    case .headingStart(let index): appendStart(of: document.headings[index])
    case .headingEnd(let index): appendEnd(of: document.headings[index], label: labels.headingAnchor)
    case .footnoteReference(let note, let use): appendReference(note: note, use: use, label: labels.footnoteReference)
    case .footnotesStart:
      append(literal: "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
      appendEscaped(labels.footnotes.utf8)
      append(literal: "\">")
    case .footnoteReturn(let note, let uses): appendReturns(note: note, uses: uses, label: labels.footnoteReturn)
    case .linkStart, .linkEnd, .image, .embed: break
    }
  }

  private mutating func appendStart(of heading: Heading) {
    append(contentsOf: "<h\(heading.level)".utf8)
    if !heading.id.isEmpty {
      append(literal: " id=\"")
      appendEscaped(heading.id.utf8)
      append(literal: "\"")
    }
    append(literal: ">")
  }

  private mutating func appendEnd(of heading: Heading, label: MarkdownLabels.Label) {
    if !heading.id.isEmpty {
      append(literal: " <a class=\"anchor\" href=\"#")
      appendEscaped(heading.id.utf8)
      append(literal: "\"")
      append(label, around: heading.text)
      append(literal: ">#</a>")
    }
    append(contentsOf: "</h\(heading.level)>".utf8)
  }

  private mutating func append(_ label: MarkdownLabels.Label, around middle: String) {
    append(literal: " aria-label=\"")
    appendEscaped((label.before + middle + label.after).utf8)
    append(literal: "\"")
  }

  private mutating func appendReference(note: Int, use: Int, label: MarkdownLabels.Label) {
    append(contentsOf: "<sup><a href=\"#fn:\(note)\" id=\"\(Self.referenceID(note, use))\" role=\"doc-noteref\"".utf8)
    append(label, around: String(note))
    append(contentsOf: ">\(note)</a></sup>".utf8)
  }

  private mutating func appendReturns(note: Int, uses: Int, label: MarkdownLabels.Label) {
    for use in 1...Swift.max(1, uses) {
      append(contentsOf: " <a href=\"#\(Self.referenceID(note, use))\" role=\"doc-backlink\"".utf8)
      append(label, around: String(note))
      append(contentsOf: (use == 1 ? ">↩</a>" : ">↩<sup>\(use)</sup></a>").utf8)
    }
  }

  private static func referenceID(_ note: Int, _ use: Int) -> String {
    use == 1 ? "fnref:\(note)" : "fnref:\(note):\(use)"
  }
}
