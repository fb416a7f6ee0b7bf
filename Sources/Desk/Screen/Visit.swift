import DeskStore
import HTTP

/// A request to a room, and who it is from.
struct Visit: Sendable {
  let request: Request
  let person: Person
  let token: String

  /// Below the content folder: what the rest of the path names.
  var file: String { request.captures["**"] ?? "" }
  var form: Form { request.form }

  /// Whether she may see to others' work.
  var mayDecide: Bool { person.role != .author }
}
