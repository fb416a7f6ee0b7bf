/// Where each unit stands in the tables of each period, so that no page has to search for it.
struct StandingPlaces: Sendable {
  private struct Place {
    let standing: Int32
    let row: Int32
  }

  /// For each period, then each unit.
  private var places: [Period: [Place?]] = [:]

  /// - Parameter units: how many there are.
  init(_ standings: [Standing], units: Int) {
    for (index, standing) in standings.enumerated() {
      var own = places.removeValue(forKey: standing.period) ?? Array(repeating: nil, count: units)
      for (row, entry) in standing.rows.enumerated() {
        own[entry.unit] = Place(standing: Int32(clamping: index), row: Int32(clamping: row))
      }
      places[standing.period] = own
    }
  }

  func place(of unit: Int, in period: Period) -> (standing: Int, row: Int)? {
    places[period]?[safe: unit]?.map { (Int($0.standing), Int($0.row)) }
  }
}
