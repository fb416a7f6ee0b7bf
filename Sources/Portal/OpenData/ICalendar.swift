import Vietnamese

/// A calendar of whole days (RFC 5545).
struct ICalendar: Sendable {
  struct Event: Sendable {
    /// The same for the same event in every build.
    let uid: String
    let summary: String
    let description: String
    let from: CalendarDate
    let through: CalendarDate
    let category: String
  }

  let name: String
  let url: String
  /// DTSTAMP: there is no clock, so it is the day from which the calendar is.
  let stamp: CalendarDate
  let events: [Event]

  func render() -> [UInt8] {
    var text = ContentLines()
    text.line("BEGIN:VCALENDAR")
    text.line("VERSION:2.0")
    text.line("PRODID:-//neuguong//VI")
    text.line("CALSCALE:GREGORIAN")
    text.line("X-WR-CALNAME", name)
    text.line("X-WR-TIMEZONE:Asia/Ho_Chi_Minh")
    for line in Self.zone { text.line(line) }
    for event in events { write(event, &text) }
    text.line("END:VCALENDAR")
    return text.bytes
  }

  private func write(_ event: Event, _ text: inout ContentLines) {
    text.line("BEGIN:VEVENT")
    text.line("UID", event.uid)
    text.line("DTSTAMP:\(stamp.basic)T000000Z")
    text.line("DTSTART;VALUE=DATE:\(event.from.basic)")
    // The day after the last one (RFC 5545, 3.6.1).
    text.line("DTEND;VALUE=DATE:\(event.through.adding(days: 1).basic)")
    text.line("SUMMARY;LANGUAGE=vi", event.summary)
    text.line("DESCRIPTION;LANGUAGE=vi", event.description)
    text.line("CATEGORIES", event.category)
    text.line("URL:\(url)")
    text.line("TRANSP:TRANSPARENT")
    text.line("END:VEVENT")
  }

  /// UTC+7 without summer time; since 1975 for all of Vietnam.
  private static let zone = [
    "BEGIN:VTIMEZONE", "TZID:Asia/Ho_Chi_Minh", "BEGIN:STANDARD", "DTSTART:19750613T000000", "TZOFFSETFROM:+0700",
    "TZOFFSETTO:+0700", "TZNAME:+07", "END:STANDARD", "END:VTIMEZONE",
  ]
}

/// Content lines, folded to 75 octets, with CRLF at their ends (RFC 5545, 3.1).
private struct ContentLines {
  private(set) var bytes: [UInt8] = []

  mutating func line(_ property: String, _ text: String) { line(property + ":" + Self.escaped(text)) }

  mutating func line(_ line: String) {
    var length = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if length + size > 75 {
        bytes += [.carriageReturn, .newline, UInt8(ascii: " ")]
        length = 1
      }
      bytes += String(scalar).utf8
      length += size
    }
    bytes += [.carriageReturn, .newline]
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension CalendarDate {
  /// ISO 8601 without hyphens: `20180705`.
  fileprivate var basic: String { iso.replacing("-", with: "") }
}
