import Emulation

extension Site {
  /// The plan of the newest year that has begun.
  var currentPlan: Plan? {
    years.last { year in today.map { year.plan.year.value <= $0.year } ?? true }?.plan
  }
}
