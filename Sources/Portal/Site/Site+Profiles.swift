import Emulation
import SourceText

extension Site {
  /// The newest published profile of who has an award.
  /// - Parameters:
  ///   - row: in `danh-hieu.csv`.
  ///   - number: of the year.
  func profile(ofAward row: Int, in number: Int) -> Int? {
    guard let year = years.firstIndex(where: { $0.plan.year.value == number }) else { return nil }
    return profileAwards.profiles[YearAward(year: year, row: row)]
  }
}
