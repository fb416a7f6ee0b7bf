import SourceText

extension String {
  /// `https://host` or `http://host`, with or without a port and a path: what a site may stand at. It is written into
  /// pages, feeds, calendars and `robots.txt`, so nothing that means something there is in it.
  public var isWebAddress: Bool {
    guard let scheme = ["https://", "http://"].first(where: hasPrefix) else { return false }
    let parts = dropFirst(scheme.count).split(separator: "/", omittingEmptySubsequences: false)
    let path = parts.dropFirst()
    // One slash may stand at the end.
    return parts[0].isHost && (path.last == "" ? path.dropLast() : path).allSatisfy(\.isPathPart)
  }
}

extension Substring {
  /// A name or address and, behind a colon, a port.
  fileprivate var isHost: Bool {
    let parts = split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2, let name = parts.first, !name.isEmpty else { return false }
    let isPort = parts.count == 1 || Int(parts[1]).map { (1...65_535).contains($0) } ?? false
    return isPort && name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy(\.isLabel)
  }

  private var isLabel: Bool {
    !isEmpty && first != "-" && last != "-" && allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
  }

  fileprivate var isPathPart: Bool {
    !isEmpty && self != "." && self != ".." && allSatisfy { $0.isLetter || $0.isNumber || "-._~!$*+,;=:@".contains($0) }
  }
}
