/// Where each name of a program lies in the records of each shape that can be reached: looking a name up in a frame
/// is indexing.
struct Layouts: Sendable {
  /// Declares nothing: the frame of a condition.
  static let empty = 0
  /// Declares `.`: the frame of a text.
  static let scalar = 1

  private let nameCount: Int
  /// By layout and name: the slot, or -1.
  private var slots: [Int32]
  /// By layout: the first of its fields in `children`.
  private var firstField: [Int] = [0, 0]
  /// By field: the layout of the record, or records, that it holds.
  private var children: [Int32] = [Int32(scalar)]
  private var numbers: [ObjectIdentifier: Int] = [:]

  init(_ names: NameTable, shapes: [Shape]) {
    nameCount = names.names.count
    slots = Array(repeating: -1, count: 2 * nameCount)
    if let dot = names.number(of: ".") { slots[Self.scalar * nameCount + Int(dot)] = 0 }
    var pending: [Shape] = []
    for shape in shapes { add(shape, to: &pending) }
    while let shape = pending.popLast() { fill(shape, names, &pending) }
  }

  func number(of shape: Shape) -> Int { numbers[shape.id] ?? Self.empty }

  @inline(__always)
  func slot(of name: Int32, in layout: Int) -> Int {
    Int(slots[layout * nameCount + Int(name)])
  }

  @inline(__always)
  func child(of slot: Int, in layout: Int) -> Int {
    Int(children[firstField[layout] + slot])
  }

  @discardableResult
  private mutating func add(_ shape: Shape, to pending: inout [Shape]) -> Int {
    if let number = numbers[shape.id] { return number }
    let number = firstField.count
    numbers[shape.id] = number
    firstField.append(children.count)
    children += repeatElement(Int32(Self.scalar), count: shape.fields.count)
    slots += repeatElement(-1, count: nameCount)
    pending.append(shape)
    return number
  }

  private mutating func fill(_ shape: Shape, _ names: NameTable, _ pending: inout [Shape]) {
    let number = number(of: shape)
    for (index, field) in shape.fields.enumerated().reversed() {
      if let name = names.number(of: field.name) {
        slots[number * nameCount + Int(name)] = Int32(clamping: index)
      }
      if let nested = field.shape {
        children[firstField[number] + index] = Int32(clamping: add(nested, to: &pending))
      }
    }
  }
}
