import DeskStore
import HTTP

/// Who comes to the desk. Alone on the machine nobody has to say who he is; in a network everybody signs in. Either way
/// nothing is done that another site asks a browser to do.
public struct Access: Sendable {
  private enum Mode: Sendable {
    case alone(token: String)
    case signedIn(Accounts, SignIns, Sessions)
  }

  private let mode: Mode

  private init(_ mode: Mode) { self.mode = mode }

  /// For one person, on an address that no other machine can reach.
  public static func alone() -> Access { Access(.alone(token: Sessions.secret())) }

  /// - Parameter clock: seconds since 1970.
  public static func signedIn(_ accounts: Accounts, clock: @escaping @Sendable () -> Int) -> Access {
    Access(.signedIn(accounts, SignIns(accounts, clock: clock), Sessions(clock: clock)))
  }

  public var isAlone: Bool {
    if case .alone = mode { true } else { false }
  }

  /// Nil where whoever asks has not signed in, or has no account any more.
  public func person(of request: Request) async -> Person? {
    switch mode {
    case .alone: return .alone
    case .signedIn(let accounts, _, let sessions):
      guard let secret = request.cookie(SessionCookie.name), let session = await sessions.session(secret) else {
        return nil
      }
      return await accounts.person(session.name)
    }
  }

  /// What every form and script sends back in the header field `X-Desk-Token` or the parameter `token`.
  public func token(of request: Request) async -> String {
    switch mode {
    case .alone(let token): return token
    case .signedIn(_, _, let sessions):
      guard let secret = request.cookie(SessionCookie.name) else { return "" }
      return await sessions.session(secret)?.token ?? ""
    }
  }

  /// Ends every session of an account: its password or role has changed, or it is gone.
  public func endSessions(of name: String) async {
    if case .signedIn(_, _, let sessions) = mode { await sessions.endAll(of: name) }
  }

  /// Asked of every request before its body is read: nil where it may go on.
  public func admit(_ request: Request) async -> Response? {
    let isReading = request.method == "GET" || request.method == "HEAD"
    if !isReading, !request.comesFromItself { return Response(refusing: .forbidden) }
    if Self.isOpen(request) { return nil }
    guard await person(of: request) != nil else { return Self.stranger(request) }
    if isReading { return nil }
    let sent = request.field("x-desk-token") ?? request.parameter("token") ?? ""
    return Self.isSame(sent, await token(of: request)) ? nil : Response(refusing: .forbidden)
  }

  private static func isOpen(_ request: Request) -> Bool {
    request.path == "/vao" || (request.method != "POST" && request.path.hasPrefix("/_desk/"))
  }

  /// A page leads to where one signs in; everything else is refused.
  private static func stranger(_ request: Request) -> Response {
    guard request.method == "GET", request.field("accept")?.contains("text/html") == true else {
      return Response(refusing: .unauthorized)
    }
    return Response(redirectingTo: "/vao?ve=\(Address.parameter(request.path))", .seeOther)
  }

  /// Takes as long whatever the first letter that differs.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    let (left, right) = (Array(left.utf8), Array(right.utf8))
    guard left.count == right.count, !left.isEmpty else { return false }
    return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// Signing in and out.
  public var routes: [Route] {
    [
      Route("POST", "/vao", taking: .form(atMost: 8_192)) { await signIn($0) },
      Route("POST", "/ra", taking: .form(atMost: 8_192)) { await signOut($0) },
    ]
  }

  private func signIn(_ request: Request) async -> Response {
    guard case .signedIn(let accounts, let signIns, let sessions) = mode else {
      return Response(redirectingTo: "/", .seeOther)
    }
    let back = Address.local(request.form["ve"])
    try? await accounts.refresh()
    switch await signIns.signIn(request.form["ten"] ?? "", request.form["mat-khau"] ?? "", from: request.peer) {
    case .welcome(let person):
      // Whatever the browser held before is worth nothing from here on.
      if let old = request.cookie(SessionCookie.name) { await sessions.end(old) }
      var answer = Response(redirectingTo: back, .seeOther)
      answer.fields.append(SessionCookie.field(await sessions.begin(person.name), isSecure: request.isSecure))
      return answer
    case .wrong: return Response(redirectingTo: "/vao?loi=sai&ve=\(Address.parameter(back))", .seeOther)
    case .wait: return Response(redirectingTo: "/vao?loi=cho&ve=\(Address.parameter(back))", .seeOther)
    }
  }

  private func signOut(_ request: Request) async -> Response {
    guard case .signedIn(_, _, let sessions) = mode else { return Response(redirectingTo: "/", .seeOther) }
    if let secret = request.cookie(SessionCookie.name) { await sessions.end(secret) }
    var answer = Response(redirectingTo: "/vao", .seeOther)
    answer.fields.append(SessionCookie.gone(isSecure: request.isSecure))
    return answer
  }
}
