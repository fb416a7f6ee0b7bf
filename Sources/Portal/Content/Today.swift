import SourceText
import Vietnamese

/// The day that a run takes for today. Everything that is written is a function of the content, the theme and this day.
public struct Today: Sendable, Equatable {
  public let day: CalendarDate
  public let origin: Origin

  /// Who says so, the strongest first.
  public enum Origin: Sendable, Equatable {
    /// `--now`.
    case option
    /// `hôm nay` in site.yaml, which fixes the day of a sample or an archive.
    case site(file: String, line: Int)
    /// `SOURCE_DATE_EPOCH` (reproducible-builds.org).
    case environment
    /// The clock, read once when the run began.
    case clock
  }

  public init(_ day: CalendarDate, _ origin: Origin) {
    self.day = day
    self.origin = origin
  }
}

extension Today {
  /// - Parameters:
  ///   - option: the day of `--now`.
  ///   - epoch: `SOURCE_DATE_EPOCH`: seconds since 1970-01-01T00:00:00Z, digits alone.
  ///   - clock: the same, now.
  /// - Returns: nil where `epoch` is no such number.
  public static func given(option: CalendarDate?, epoch: String?, clock: Int64) -> Today? {
    if let option { return Today(option, .option) }
    guard let epoch, !epoch.isEmpty else { return Today(CalendarDate(vietnamDayOf: clock), .clock) }
    guard epoch.utf8.allSatisfy(\.isASCIIDigit), let seconds = Int64(epoch), seconds <= lastSecond else { return nil }
    return Today(CalendarDate(vietnamDayOf: seconds), .environment)
  }

  /// The end of the year 9999.
  private static let lastSecond: Int64 = 253_402_300_799

  /// The same unless site.yaml fixes another day and nobody overrules it.
  func fixed(by site: Located<CalendarDate>?, in source: SourceFile) -> Today {
    guard let site, origin != .option else { return self }
    return Today(site.value, .site(file: source.path, line: source.position(of: site.range.lowerBound).line))
  }
}
