/// How the sheet that a table is read from can be chosen.
package struct SheetChoice: Sendable {
  /// The file that names it.
  package let file: String
  /// The lines with which it does.
  package let lines: String

  package init(file: String, lines: String) { (self.file, self.lines) = (file, lines) }
}
