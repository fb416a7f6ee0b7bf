/// What a route takes as a body.
public enum BodyRule: Sendable {
  case none
  case bytes(atMost: Int)
  /// A form: bytes of its texts, and of its files, in all. Files go to the disk as they come.
  case form(atMost: Int, files: Int = 0)
}

/// Who answers a method on paths of a pattern: `/bai/:kind/:name` catches a component a name, `/tep/**` what is left.
public struct Route: Sendable {
  public typealias Answer = @Sendable (Request) async -> Response

  let method: String
  let taking: BodyRule
  let answer: Answer
  private let pattern: [Substring]

  /// - Parameter method: `GET` answers `HEAD` as well.
  public init(_ method: String, _ pattern: String, taking: BodyRule = .none, _ answer: @escaping Answer) {
    (self.method, self.taking, self.answer) = (method, taking, answer)
    self.pattern = Self.components(Substring(pattern))
  }

  func accepts(_ method: String) -> Bool { self.method == method || (self.method == "GET" && method == "HEAD") }

  /// What the names of the pattern catch; nil where it is another path.
  func captures(_ path: String) -> [String: String]? {
    let parts = Self.components(Substring(path))
    var found: [String: String] = [:]
    for (index, wanted) in pattern.enumerated() {
      if wanted == "**" {
        found["**"] = parts[min(index, parts.count)...].joined(separator: "/")
        return found
      }
      guard index < parts.count else { return nil }
      if wanted.first == ":" {
        guard !parts[index].isEmpty else { return nil }
        found[String(wanted.dropFirst())] = String(parts[index])
      } else if wanted != parts[index] {
        return nil
      }
    }
    return parts.count == pattern.count ? found : nil
  }

  private static func components(_ path: Substring) -> [Substring] {
    path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
  }
}

extension [Route] {
  enum Match {
    case route(Route, captures: [String: String])
    /// The path is known, with these methods only.
    case otherMethods([String])
    case none
  }

  /// The first route that fits.
  func match(_ method: String, _ path: String) -> Match {
    var methods: [String] = []
    for route in self {
      guard let captures = route.captures(path) else { continue }
      if route.accepts(method) { return .route(route, captures: captures) }
      methods += route.method == "GET" ? ["GET", "HEAD"] : [route.method]
    }
    return methods.isEmpty ? .none : .otherMethods(methods)
  }
}
