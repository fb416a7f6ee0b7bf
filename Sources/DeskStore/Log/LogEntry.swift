import SourceText
import Vietnamese

/// What was done on the desk, once.
public struct LogEntry: Sendable, Equatable {
  public enum Action: String, Sendable, CaseIterable {
    case created = "tạo"
    case saved = "lưu"
    case merged = "lưu và gộp"
    case removed = "xoá"
    case moved = "đổi tên"
    case submitted = "trình duyệt"
    case sentBack = "trả lại"
    case approved = "duyệt"
    case applied = "ghi vào nội dung"
    case withdrawn = "rút lại"
    case restored = "lấy lại bản cũ"
    case published = "đăng"
    case settled = "cài đặt"
  }

  /// From 1.
  public let number: Int
  /// Seconds since 1970.
  public let time: Int
  /// The account; empty where the desk is one person's alone.
  public let person: String
  public let action: Action
  /// Empty where it was no file's.
  public let file: String
  /// The number of the entry that began the change; 0 outside of one.
  public let change: Int
  public let before: VersionID?
  public let after: VersionID?
  public let note: String

  /// Date and time in Vietnam.
  public var moment: String { Moment.text(time) }

  /// The fields of a row of the log.
  var fields: [String] {
    [
      "\(number)", moment, "\(time)", person, action.rawValue, file, change > 0 ? "\(change)" : "", before?.text ?? "",
      after?.text ?? "", note,
    ]
  }

  static let header = [
    "số", "lúc", "giây", "người", "việc", "tệp", "thay đổi", "bản trước", "bản sau", "ghi chú", "chuỗi băm",
  ]

  init(
    number: Int, time: Int, person: String, action: Action, file: String = "", change: Int = 0,
    before: VersionID? = nil, after: VersionID? = nil, note: String = ""
  ) {
    (self.number, self.time, self.person, self.action, self.file) = (number, time, person, action, file)
    (self.change, self.before, self.after, self.note) = (change, before, after, Self.oneLine(note))
  }

  /// A row is a line: without line breaks, nor spaces at its ends.
  private static func oneLine(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 })).trimmed
  }

  /// Nil where the row is none of the log's.
  init?(_ fields: [String]) {
    guard fields.count >= 10, let number = Int(fields[0]), let time = Int(fields[2]),
      let action = Action(rawValue: fields[4]), fields[6].isEmpty || Int(fields[6]) != nil
    else { return nil }
    self.init(
      number: number, time: time, person: fields[3], action: action, file: fields[5], change: Int(fields[6]) ?? 0,
      before: VersionID(fields[7]), after: VersionID(fields[8]), note: fields[9])
  }
}

/// Moments as the desk writes them.
public enum Moment {
  /// `2018-06-30 14:05:09`, in Vietnam (UTC+7).
  public static func text(_ seconds: Int) -> String {
    let local = seconds + 7 * 3_600
    let (days, rest) = (local >= 0 ? local : local - 86_399).quotientAndRemainder(dividingBy: 86_400)
    let clock = ((rest + 86_400) % 86_400)
    let parts = [clock / 3_600, clock / 60 % 60, clock % 60].map { ($0 < 10 ? "0" : "") + String($0) }
    return "\(CalendarDate(ordinal: days).iso) \(parts.joined(separator: ":"))"
  }

  /// The day, in Vietnam.
  public static func day(_ seconds: Int) -> CalendarDate { CalendarDate(ordinal: (seconds + 7 * 3_600) / 86_400) }
}
