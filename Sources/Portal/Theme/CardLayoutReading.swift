import DataFiles
import Diagnostics
import Pictures
import SourceText

/// theme/cards.yaml: how share cards look.
struct CardLayoutReading {
  /// The asset whose letters are drawn.
  private(set) var font: String?
  private(set) var layout = CardLayout([])
  private(set) var diagnostics: [Diagnostic] = []
  private let source: SourceFile

  init(_ source: SourceFile) {
    self.source = source
    let yaml = YAMLReading(source, range: 0..<source.bytes.count) { _ in false }
    diagnostics = yaml.diagnostics
    font = yaml.pairs.first { $0.key.text == "font" }?.value.scalar?.text
    guard case .list(let nodes, _)? = yaml.pairs.first(where: { $0.key.text == "parts" })?.value else { return }
    layout = CardLayout(
      nodes.compactMap { node in
        let part = Self.part(node)
        if part == nil { diagnostics.append(Diagnostic(source, at: node.range, .cardPart)) }
        return part
      })
  }

  private static func part(_ node: YAMLNode) -> CardLayout.Part? {
    guard case .map(let pairs, _) = node else { return nil }
    let values = Dictionary(pairs.map { ($0.key.text, $0.value) }) { first, _ in first }
    guard let box = values["box"]?.scalar.flatMap({ Self.box($0.text) }), let content = content(values),
      let colour = values["colour"]?.scalar.flatMap({ CardColour(written: $0.text) }),
      let presence = presence(values["when"]?.scalar?.text)
    else { return nil }
    return CardLayout.Part(box, colour, content, presence)
  }

  private static func presence(_ written: String?) -> CardLayout.Presence? {
    switch written {
    case nil: .always
    case "picture": .withPicture
    case "no-picture": .withoutPicture
    default: nil
    }
  }

  private static func content(_ values: [String: YAMLNode]) -> CardLayout.Content? {
    if case .list(let lines, _)? = values["texts"] {
      let texts = lines.compactMap { $0.scalar.flatMap { text($0.text) } }
      return texts.count == lines.count ? .texts(texts) : nil
    }
    switch values["shape"]?.scalar?.text {
    case "plain": return .shape(.plain)
    case "star": return .shape(.star)
    case "picture": return .shape(.picture)
    default: return nil
    }
  }

  /// Left, top, width, height; within a card.
  private static func box(_ written: String) -> CardLayout.Box? {
    let numbers = written.split(separator: " ").compactMap { Int($0) }
    guard numbers.count == 4, numbers[0] >= 0, numbers[1] >= 0, numbers[2] > 0, numbers[3] > 0,
      numbers[0] + numbers[2] <= CardLayout.size.width, numbers[1] + numbers[3] <= CardLayout.size.height
    else { return nil }
    return CardLayout.Box(left: numbers[0], top: numbers[1], width: numbers[2], height: numbers[3])
  }

  /// Name, size, least size, weight, lines, gap.
  private static func text(_ written: String) -> CardLayout.Text? {
    let words = written.split(separator: " ")
    let numbers = words.dropFirst().compactMap { Int($0) }
    guard words.count == 6, numbers.count == 5, (8...300).contains(numbers[0]), (8...numbers[0]).contains(numbers[1]),
      (1...1000).contains(numbers[2]), (1...9).contains(numbers[3]), (0...300).contains(numbers[4])
    else { return nil }
    return CardLayout.Text(
      name: String(words[0]), size: numbers[0], leastSize: numbers[1], weight: numbers[2], lines: numbers[3],
      gap: numbers[4])
  }
}
