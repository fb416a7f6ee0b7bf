extension String {
  /// From the last dot on; empty where there is none.
  package var ending: String { utf8.lastIndex(of: UInt8(ascii: ".")).map { String(self[$0...]) } ?? "" }

  /// In straight double quotes, as YAML wants them.
  package var quoted: String { "\"\(replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\"" }

  package var firstLine: String { String(prefix { !$0.isNewline }) }

  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
  package var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
