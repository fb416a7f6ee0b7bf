/// The listed entries of each unit and movement, newest first, in positions.
struct Groups: Sendable {
  let byUnit: [Int: [Int]]
  let byMovement: [Int: [Int]]

  init(relations: [Relations], published: [Bool]) {
    var units: [Int: [Int]] = [:]
    var movements: [Int: [Int]] = [:]
    for index in relations.indices where published[index] {
      if let unit = relations[index].unit { units[unit, default: []].append(index) }
      for movement in relations[index].movements { movements[movement, default: []].append(index) }
    }
    (byUnit, byMovement) = (units, movements)
  }
}
