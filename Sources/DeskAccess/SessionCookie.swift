/// What a browser holds of its session: no script reads it, no other site has it sent, and it goes with the browser.
enum SessionCookie {
  static let name = "neuguong-ban"

  static func field(_ secret: String, isSecure: Bool) -> (name: String, value: String) {
    ("Set-Cookie", "\(name)=\(secret)" + attributes(isSecure))
  }

  static func gone(isSecure: Bool) -> (name: String, value: String) {
    ("Set-Cookie", "\(name)=" + attributes(isSecure) + "; Max-Age=0")
  }

  private static func attributes(_ isSecure: Bool) -> String {
    "; Path=/; HttpOnly; SameSite=Strict" + (isSecure ? "; Secure" : "")
  }
}
