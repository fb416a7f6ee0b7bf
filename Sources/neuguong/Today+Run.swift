import ArgumentParser
import Diagnostics
import Glibc
import Portal
import Vietnamese

extension Today {
  /// The day of this run as its command, its environment and the clock have it.
  static func ofRun(now: CalendarDate?) throws -> Today {
    let epoch = getenv(epochName).map { String(cString: $0) }
    guard let today = given(option: now, epoch: epoch, clock: Int64(time(nil))) else {
      throw ValidationError(
        "\(epochName): phải là số giây từ 01/01/1970, chỉ gồm chữ số. (must be seconds since 1970-01-01, digits alone)")
    }
    return today
  }

  private static let epochName = "SOURCE_DATE_EPOCH"
}

extension Today {
  /// As the summary shows it: the day, and who fixed it where it is not the clock's.
  func words(_ language: Language) -> String {
    let (vi, en) =
      switch origin {
      case .option: (" (theo --now)", " (by --now)")
      case .site(let file, let line): (" (theo mục “hôm nay” ở \(file):\(line))", " (by “hôm nay” in \(file):\(line))")
      case .environment: (" (theo SOURCE_DATE_EPOCH)", " (by SOURCE_DATE_EPOCH)")
      case .clock: ("", "")
      }
    return language == .vi ? "Hôm nay: \(day.short)\(vi)" : "Today: \(day.short)\(en)"
  }
}
