/// Which `Host` a request may name. A page on the web can have its own name resolve to 127.0.0.1 and then read what
/// answers there (DNS rebinding); its requests carry that name.
struct HostCheck {
  let port: UInt16

  func allows(_ host: String) -> Bool {
    let names = ["127.0.0.1", "localhost", "[::1]"]
    let host = host.lowercased()
    return names.contains { host == "\($0):\(port)" || (port == 80 && host == $0) }
  }
}
