import DataFiles
import Emulation
import SourceText

extension Site {
  /// The newest year that has begun, by its position.
  var currentYear: Int? {
    years.lastIndex { $0.plan.year.value <= today.year }
  }
}
