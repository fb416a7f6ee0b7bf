import Emulation

/// The leaves of published data by the identity of what they are about, so that a change of order is no change.
struct Leaves {
  struct Leaf {
    let text: String
    let figure: Figure
  }

  private(set) var all: [String: Leaf] = [:]

  init(_ year: EmulationYear) {
    add(year.published, "")
  }

  private mutating func add(_ value: PublishedValue, _ path: String) {
    switch value {
    case .object(let members): for member in members { add(member.value, "\(path)/\(member.key)") }
    case .list(let items): for item in items { add(item, "\(path)/\(item.identity)", under: path) }
    case .text(let text, let figure): set(path, "\"\(text)\"", figure)
    case .whole(let number, let figure): set(path, String(number), figure)
    case .flag(let flag, let figure): set(path, String(flag), figure)
    case .nothing(let figure): set(path, "null", figure)
    }
  }

  /// A unit's row is the unit's in that period, whichever group's table it stands in.
  private mutating func add(_ item: PublishedValue, _ path: String, under list: String) {
    guard case .object(let members) = item, members.first?.key == "ky_xep_hang" else { return add(item, path) }
    for member in members {
      if case .list(let rows) = member.value {
        for row in rows { add(row, "\(list)/\(members[0].value.identity)/\(row.identity)") }
      } else {
        add(member.value, "\(path)/\(member.key)")
      }
    }
  }

  private mutating func set(_ path: String, _ text: String, _ figure: Figure) {
    var path = path
    while all[path] != nil { path += "'" }
    all[path] = Leaf(text: text, figure: figure)
  }
}

extension PublishedValue {
  /// Code, unit, or period with group.
  var identity: String {
    switch self {
    case .text(let text, _): text
    case .object(let members):
      members.first?.key == "ky_xep_hang"
        ? members.prefix(2).map(\.value.identity).joined(separator: "|") : members.first?.value.identity ?? ""
    default: ""
    }
  }
}
