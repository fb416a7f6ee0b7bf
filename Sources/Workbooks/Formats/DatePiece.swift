import Vietnamese

/// A part of a format of days and times.
enum DatePiece: Sendable, Equatable {
  case literal(String)
  case year(Int)
  case month(Int)
  case day(Int)
  case hour(Int)
  case minute(Int)
  case second(Int)
  case elapsedHours, elapsedMinutes, elapsedSeconds
  case halfOfDay

  var isDay: Bool {
    switch self {
    case .year, .month, .day: true
    default: false
    }
  }

  var isTime: Bool {
    switch self {
    case .literal, .year, .month, .day: false
    default: true
    }
  }

  /// Empty of meaning where the section is one of numbers.
  static func all(of section: FormatSection) -> [DatePiece] {
    var runs = Runs(section)
    let pieces = runs.pieces()
    return pieces.contains { $0.isDay || $0.isTime } ? minutes(pieces) : []
  }

  /// An `m` beside hours or seconds is one of minutes.
  private static func minutes(_ pieces: [DatePiece]) -> [DatePiece] {
    pieces.enumerated().map { index, piece in
      guard case .month(let width) = piece, width <= 2 else { return piece }
      let before = pieces[..<index].last { $0.isDay || $0.isTime }
      let after = pieces[(index + 1)...].first { $0.isDay || $0.isTime }
      if case .hour? = before { return .minute(width) }
      if case .second? = after { return .minute(width) }
      return before == .elapsedHours || after == .elapsedSeconds ? .minute(width) : piece
    }
  }

  static func text(_ pieces: [DatePiece], _ day: CalendarDate?, days: Int, seconds: Int) -> String {
    let isHalved = pieces.contains(.halfOfDay)
    return pieces.map { $0.text(day, days: days, seconds: seconds, isHalved: isHalved) }.joined()
  }

  private func text(_ day: CalendarDate?, days: Int, seconds: Int, isHalved: Bool) -> String {
    switch self {
    case .literal(let text): text
    case .year(let width): day.map { Self.padded(width > 2 ? $0.year : $0.year % 100, max(2, width)) } ?? ""
    case .month(let width): day.map { Self.month($0.month, width) } ?? ""
    case .day(let width): day.map { Self.day($0, width) } ?? ""
    case .hour(let width): Self.padded(isHalved ? (seconds / 3600 + 11) % 12 + 1 : seconds / 3600 % 24, width)
    case .minute(let width): Self.padded(seconds / 60 % 60, width)
    case .second(let width): Self.padded(seconds % 60, width)
    case .elapsedHours: "\(days * 24 + seconds / 3600)"
    case .elapsedMinutes: "\(days * 1_440 + seconds / 60)"
    case .elapsedSeconds: "\(days * 86_400 + seconds)"
    case .halfOfDay: seconds < 43_200 ? "SA" : "CH"
    }
  }

  private static func month(_ month: Int, _ width: Int) -> String {
    switch width {
    case 1, 2: padded(month, width)
    case 3: "Thg\(month)"
    default: "Tháng \(month)"
    }
  }

  private static func day(_ day: CalendarDate, _ width: Int) -> String {
    guard width > 2 else { return padded(day.day, width) }
    // 1970-01-01 was a Thursday.
    let weekday = ((day.ordinal + 4) % 7 + 7) % 7
    let names = ["Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"]
    return width > 3 ? names[weekday] : weekday == 0 ? "CN" : "T\(weekday + 1)"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }

  /// Letters of one kind in a row are one piece.
  private struct Runs {
    private var rest: ArraySlice<FormatSection.Piece>

    init(_ section: FormatSection) { rest = section.pieces[...] }

    mutating func pieces() -> [DatePiece] {
      var pieces: [DatePiece] = []
      while let first = rest.popFirst() {
        switch first {
        case .literal(let text): pieces.append(.literal(text))
        case .elapsed("h"): pieces.append(.elapsedHours)
        case .elapsed("m"): pieces.append(.elapsedMinutes)
        case .elapsed: pieces.append(.elapsedSeconds)
        case .sign(let sign): pieces.append(piece(sign))
        }
      }
      return pieces
    }

    private mutating func piece(_ sign: Character) -> DatePiece {
      let letter = Character(sign.lowercased())
      if letter == "a", let half = halfOfDay() { return half }
      guard "ydmhs".contains(letter) else { return .literal(String(sign)) }
      var width = 1
      while case .sign(let next)? = rest.first, next.lowercased() == String(letter) {
        rest.removeFirst()
        width += 1
      }
      return switch letter {
      case "y": .year(width)
      case "m": .month(width)
      case "d": .day(width)
      case "h": .hour(min(width, 2))
      default: .second(min(width, 2))
      }
    }

    /// `AM/PM` or `A/P`.
    private mutating func halfOfDay() -> DatePiece? {
      for word in ["m/pm", "/p"] where rest.prefix(word.count).elementsEqual(word, by: Self.isSign) {
        rest = rest.dropFirst(word.count)
        return .halfOfDay
      }
      return nil
    }

    private static func isSign(_ piece: FormatSection.Piece, _ letter: Character) -> Bool {
      if case .sign(let sign) = piece { sign.lowercased() == String(letter) } else { false }
    }
  }
}
