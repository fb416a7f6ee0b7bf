/// What browsers are told to refuse on the pages of a server.
public struct Policy: Sendable {
  let fields: [(name: String, value: String)]

  /// What `deploy/nginx.conf` sends too, so that what a browser refuses there is refused while one writes.
  public static let published = Policy(
    images: "'self'", frames: nil, ancestors: "'none'", framing: "DENY", referrer: "strict-origin-when-cross-origin")

  /// The desk holds the page that is being written in a frame, and pictures before they are sent.
  public static let desk = Policy(
    images: "'self' blob: data:", frames: "'self'", ancestors: "'self'", framing: "SAMEORIGIN",
    referrer: "same-origin")

  private init(images: String, frames: String?, ancestors: String, framing: String, referrer: String) {
    let content =
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src \(images); media-src 'self'; "
      + "script-src 'self'; connect-src 'self'; \(frames.map { "frame-src \($0); " } ?? "")"
      + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors \(ancestors)"
    fields = [
      ("Content-Security-Policy", content), ("Referrer-Policy", referrer), ("X-Content-Type-Options", "nosniff"),
      ("X-Frame-Options", framing),
      (
        "Permissions-Policy",
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()"
      ),
      ("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin"),
    ]
  }
}
