import Vietnamese

extension Operand {
  static func figure(_ role: Role, _ figure: Figure) -> Operand {
    Operand(role: role, value: .figure(figure), origin: nil)
  }

  static func names(_ reference: Referent) -> Operand { .figure(.name, .names(reference)) }

  static func text(_ role: Role, _ cell: Cell<String>?) -> [Operand] {
    cell.map { [Operand(role: role, value: .text($0.value), origin: $0.origin)] } ?? []
  }

  static func day(_ role: Role, _ cell: Cell<CalendarDate>?) -> [Operand] {
    cell.map { [Operand(role: role, value: .day($0.value), origin: $0.origin)] } ?? []
  }

  static func count(_ role: Role, _ cell: Cell<Int>) -> Operand {
    Operand(role: role, value: .count(cell.value), origin: cell.origin)
  }

  static func number(_ role: Role, _ cell: Cell<DecimalNumber>?) -> [Operand] {
    guard let cell, let value = try? Rational(cell.value) else { return [] }
    return [Operand(role: role, value: .number(value), origin: cell.origin)]
  }
}
