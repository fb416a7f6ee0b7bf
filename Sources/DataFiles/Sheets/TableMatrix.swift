/// A table that may also be kept as a block: one thing down, another across, a value where they meet; as council
/// secretaries keep scores, units by criteria.
package struct TableMatrix: Sendable {
  /// The column of the table that the rows of a block are: `đơn vị`.
  package let row: String
  /// The column that its columns are: `tiêu chí`.
  package let item: String
  /// The column that the whole block is: `đợt`.
  package let group: String
  /// Columns of values, with what they are called below an item. A value that is called nothing is one of the last.
  package let values: [Value]
  /// All names of each item, its code first.
  package let items: [[String]]
  /// All names of each block, its code first.
  package let groups: [[String]]

  package struct Value: Sendable {
    package let column: String
    package let shortNames: [String]

    package init(_ column: String, _ shortNames: [String]) { (self.column, self.shortNames) = (column, shortNames) }
  }

  package init(
    row: String, item: String, group: String, values: [Value], items: [[String]], groups: [[String]]
  ) {
    (self.row, self.item, self.group) = (row, item, group)
    (self.values, self.items, self.groups) = (values, items, groups)
  }
}
