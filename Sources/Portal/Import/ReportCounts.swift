import Documents

/// How much was taken of a report.
package struct ReportCounts: Hashable, Sendable {
  package private(set) var headings = 0
  package private(set) var paragraphs = 0
  package private(set) var tables = 0
  package let notes: Int
  package let pictures: Int

  init(_ report: Report, pictures: Int) {
    (notes, self.pictures) = (report.notes.count, pictures)
    for block in report.blocks {
      switch block {
      case .table: tables += 1
      case .paragraph(let paragraph):
        if case .heading = paragraph.role { headings += 1 } else { paragraphs += 1 }
      }
    }
  }
}
