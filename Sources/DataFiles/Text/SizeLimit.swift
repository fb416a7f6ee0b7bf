/// How much of a file is read at most: what is larger was not written by a person, and would take the machine's memory.
package enum SizeLimit {
  /// Bytes of an entry, of site.yaml, a plan, a template: 5 MB are 2,000 pages of print.
  package static let text = 5_000_000
  /// Bytes of a table: more than a spreadsheet can hold.
  package static let table = 100_000_000
  /// Bytes of the table of units: 50,000, more than a ministry has. All that they are called is held in memory.
  package static let units = 2_000_000
  /// Bytes of one of the theme's own files: a font, a picture.
  package static let asset = 20_000_000
  /// Bytes of an attached text that is looked through and compressed; a larger one is copied as it is.
  package static let attachedText = 20_000_000
}
