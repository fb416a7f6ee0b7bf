import CommonMark
import Testing

@Suite struct PositionTests {
  /// The marked places (`⟦`…`⟧` around each destination) of a source and where the links and images were found.
  private func expectPlaces(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
    var source = ""
    var places: [SourceSpan] = []
    var start = SourcePosition(line: 1, column: 1)
    var position = start
    for character in marked {
      switch character {
      case "⟦": start = position
      case "⟧": places.append(SourceSpan(start: start, end: position))
      case "\n":
        position = SourcePosition(line: position.line + 1, column: 1)
        source.append(character)
      default:
        position.column += String(character).utf8.count
        source.append(character)
      }
    }
    let document = Markdown(source)
    let found = (document.links.map(\.span) + document.images.map(\.span)).sorted { $0.start < $1.start }
    #expect(found == places, sourceLocation: sourceLocation)
  }

  @Test func inlineLinksAreAtTheirDestinations() {
    expectPlaces("Đây [a](⟦b.md⟧) và [c\nd](\n⟦<e f.md>⟧ 'g') hay ![h](⟦i.png⟧)\n")
  }

  @Test func referencesAndAutolinksAreWhereTheyStand() {
    expectPlaces("ở ⟦[a][b]⟧ và ⟦[b]⟧ <⟦http://x.vn⟧> ⟦www.y.vn/đ⟧ &amp; \\* ⟦z@t.vn⟧\n\n[b]: c\n")
  }

  @Test func linksInContainersAndTables() {
    expectPlaces(
      "> - đ\n>   [a](⟦b⟧)\n>\n> | x | y |\n> |---|---|\n> | \\| [c](⟦d⟧) `\\|` | [e](⟦f⟧) |\n\n1. g\n\n\t[h](⟦i⟧)\n")
  }

  @Test func linksInFootnotesAndAfterTables() {
    expectPlaces("a[^n]\n\n|x|\n|-|\n|y|\n\n[b](⟦c⟧)\n\n[^n]: đ [d](⟦e⟧)\n\n    [f](⟦g⟧)\n\n[h](⟦i⟧)\n")
  }

  @Test func linesCountFromTheGivenOne() {
    var options = MarkdownOptions.site
    options.firstLine = 10
    let document = Markdown("a\n\n[b](c)\n\n## d\n", options: options)
    #expect(document.links.map(\.span.start) == [SourcePosition(line: 12, column: 5)])
    #expect(document.headings.map(\.position) == [SourcePosition(line: 14, column: 4)])
  }

  @Test func everyKindOfLineEndingCounts() {
    #expect(Markdown("a\r\n\r\nb\r[c](d)\n").links.map(\.span.start) == [SourcePosition(line: 4, column: 5)])
  }
}
