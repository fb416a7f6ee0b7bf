/// Where each name of a program lies in the records of each shape that can be reached: looking a name up in a frame
/// is indexing. What one name asks of all frames lies together: of a page's thousand lookups few leave the nearest cache.
struct Layouts: Sendable {
  /// Declares nothing: the frame of a condition.
  static let empty = 0
  /// Declares `.`: the frame of a text.
  static let scalar = 1

  /// By name and layout: the slot, or -1.
  private var slots: [Int16] = []
  private var layoutCount = 0
  /// By layout: the first of its fields in `children`.
  private var firstField: [Int] = [0, 0]
  /// By field: the layout of the record, or records, that it holds.
  private var children: [Int32] = [Int32(scalar)]
  private var numbers: [ObjectIdentifier: Int] = [:]

  init(_ names: NameTable, shapes: [Shape]) {
    var places: [(name: Int32, layout: Int, slot: Int)] = []
    if let dot = names.number(of: ".") { places.append((dot, Self.scalar, 0)) }
    var pending: [Shape] = []
    for shape in shapes { add(shape, to: &pending) }
    while let shape = pending.popLast() { places += fill(shape, names, &pending) }
    layoutCount = firstField.count
    slots = Array(repeating: -1, count: names.names.count * layoutCount)
    for place in places { slots[Int(place.name) * layoutCount + place.layout] = Int16(clamping: place.slot) }
  }

  func number(of shape: Shape) -> Int { numbers[shape.id] ?? Self.empty }

  @inline(__always)
  func slot(of name: Int32, in layout: Int) -> Int {
    Int(slots[Int(name) * layoutCount + layout])
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
    pending.append(shape)
    return number
  }

  /// - Returns: where the program's names lie in the shape; of two fields of one name, the first comes last.
  private mutating func fill(
    _ shape: Shape, _ names: NameTable, _ pending: inout [Shape]
  ) -> [(name: Int32, layout: Int, slot: Int)] {
    let number = number(of: shape)
    var places: [(name: Int32, layout: Int, slot: Int)] = []
    for (index, field) in shape.fields.enumerated().reversed() {
      if let name = names.number(of: field.name) { places.append((name, number, index)) }
      if let nested = field.shape {
        children[firstField[number] + index] = Int32(clamping: add(nested, to: &pending))
      }
    }
    return places
  }
}
