extension CalendarDate: CustomStringConvertible {
  /// ISO 8601: `2018-07-05`.
  public var iso: String {
    // Digit by digit, from the last: every page has a few, and put together from strings each made six more.
    String(unsafeUninitializedCapacity: 10) { text in
      var rest = (year * 100 + month) * 100 + day
      for place in (0..<10).reversed() {
        let isHyphen = place == 4 || place == 7
        text.initializeElement(at: place, to: isHyphen ? UInt8(ascii: "-") : UInt8(ascii: "0") + UInt8(rest % 10))
        if !isHyphen { rest /= 10 }
      }
      return 10
    }
  }

  /// `ngày 05 tháng 7 năm 2018`, `ngày 01 tháng 02 năm 2018`.
  public var long: String { "ngày \(padded(day)) tháng \(monthText) năm \(year)" }

  /// `05/7/2018`, `01/02/2018`.
  public var short: String { "\(padded(day))/\(monthText)/\(year)" }

  /// As ``iso``.
  public var description: String { iso }

  /// A zero before January and February alone: the writing rule of administrative documents (Circular 01/2011/TT-BNV,
  /// since then Decree 30/2020/NĐ-CP, appendix I).
  private var monthText: String { month < 3 ? padded(month) : String(month) }

  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
