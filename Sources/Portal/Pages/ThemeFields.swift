import DataFiles
import SourceText
import Templates

/// What each template may name, as text for the author of a theme.
public enum ThemeFields {
  /// Every page template and every record that one can reach, each once, with a line a field.
  public static func text() -> String {
    var queue: [(heading: String, shape: Shape)] = [("*.mustache", Frame.shape)]
    queue += PageKind.allCases.map { ("\($0.rawValue).mustache", $0.shape) }
    var text = ""
    var seen: Set<String> = []
    while let (heading, shape) = queue.first {
      queue.removeFirst()
      text += "\(text.isEmpty ? "" : "\n")\(heading) (\(shape.name))\n"
      guard seen.insert(shape.name).inserted else { continue }
      for field in shape.fields {
        text += "  \(line(field))\n"
        if let nested = field.shape, !seen.contains(nested.name),
          !queue.contains(where: { $0.shape.name == nested.name })
        {
          queue.append((nested.name, nested))
        }
      }
    }
    return text
  }

  private static func line(_ field: Field) -> String {
    let use =
      switch field.type {
      case .text: "{{\(field.name)}}"
      case .html: "{{{\(field.name)}}}"
      case .flag: "{{#\(field.name)}}…{{/\(field.name)}}"
      case .record, .list, .texts: "{{#\(field.name)}}…{{/\(field.name)}} \(field.shape?.name ?? "{{.}}")"
      }
    return "\(use)  – \(field.doc)"
  }
}
