import HTTP
import SourceText

extension Response {
  static let html = "text/html; charset=utf-8"

  /// What a script asked for.
  static func json(_ status: Status = .ok, _ body: (inout JSONText) -> Void) -> Response {
    Response(status, type: "application/json", JSONText.object(body))
  }

  /// Why a script does not get what it asked for.
  static func refused(_ message: String, _ status: Status = .unprocessable) -> Response {
    json(status) { $0.member("message", message) }
  }
}
