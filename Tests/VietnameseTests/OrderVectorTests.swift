import Foundation
import Testing
import Vietnamese

/// A line of order.txt: its items in groups of equals; "@" at its start marks names of people.
struct OrderVector: CustomTestStringConvertible {
  let groups: [[String]]
  let isPeople: Bool
  let testDescription: String

  init(line: String) {
    isPeople = line.hasPrefix("@")
    testDescription = line
    groups = line.drop { $0 == "@" }.split(separator: "|").map { group in
      group.split(separator: "=").map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  func key(_ text: String) -> SortKey {
    isPeople ? PersonOrder.key(text) : SyllableOrder.key(text)
  }
}

@Suite struct OrderVectorTests {
  @Test(arguments: try Fixture.lines("order.txt").filter { !$0.hasPrefix("#") }.map(OrderVector.init))
  func eachLineIsInItsOrder(vector: OrderVector) {
    let items = vector.groups.enumerated().flatMap { rank, group in group.map { (rank, $0) } }
    for (leftRank, left) in items {
      for (rightRank, right) in items {
        let (leftKey, rightKey) = (vector.key(left), vector.key(right.decomposedStringWithCanonicalMapping))
        #expect((leftKey < rightKey) == (leftRank < rightRank), "\(left) | \(right)")
        #expect((leftKey == rightKey) == (leftRank == rightRank), "\(left) | \(right)")
      }
    }
  }
}
