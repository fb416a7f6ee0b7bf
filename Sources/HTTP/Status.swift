/// The status of an answer (RFC 9110, 15).
public struct Status: Sendable, Equatable {
  public let code: Int
  let reason: String

  public static let ok = Status(code: 200, reason: "OK")
  public static let found = Status(code: 302, reason: "Found")
  public static let seeOther = Status(code: 303, reason: "See Other")
  public static let badRequest = Status(code: 400, reason: "Bad Request")
  public static let unauthorized = Status(code: 401, reason: "Unauthorized")
  public static let forbidden = Status(code: 403, reason: "Forbidden")
  public static let notFound = Status(code: 404, reason: "Not Found")
  public static let methodNotAllowed = Status(code: 405, reason: "Method Not Allowed")
  public static let conflict = Status(code: 409, reason: "Conflict")
  public static let bodyTooLarge = Status(code: 413, reason: "Content Too Large")
  public static let unsupportedType = Status(code: 415, reason: "Unsupported Media Type")
  public static let unprocessable = Status(code: 422, reason: "Unprocessable Content")
  public static let tooManyRequests = Status(code: 429, reason: "Too Many Requests")
  public static let headTooLarge = Status(code: 431, reason: "Request Header Fields Too Large")
  public static let failed = Status(code: 500, reason: "Internal Server Error")
  public static let unavailable = Status(code: 503, reason: "Service Unavailable")
  public static let insufficientStorage = Status(code: 507, reason: "Insufficient Storage")
}
