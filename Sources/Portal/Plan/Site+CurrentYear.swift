import Emulation

extension Site {
  /// The newest year that has begun, by its position.
  var currentYear: Int? {
    years.lastIndex { year in today.map { year.plan.year.value <= $0.year } ?? true }
  }
}
