import ArgumentParser

/// An address and a port of this machine: `127.0.0.1:8090`, `[::1]:8090`, `8090`.
struct ListenAddress: ExpressibleByArgument, Equatable {
  let address: String
  let port: UInt16

  init(address: String, port: UInt16) {
    (self.address, self.port) = (address, port)
  }

  init?(argument: String) {
    let colon = argument.lastIndex(of: ":")
    guard let port = UInt16(colon.map { argument[argument.index(after: $0)...] } ?? argument[...]) else { return nil }
    let name = colon.map { String(argument[..<$0]) } ?? "127.0.0.1"
    if name.hasPrefix("[") {
      guard name.hasSuffix("]") else { return nil }
      self.init(address: String(name.dropFirst().dropLast()), port: port)
    } else {
      guard !name.isEmpty, !name.contains(":") else { return nil }
      self.init(address: name == "localhost" ? "127.0.0.1" : name, port: port)
    }
  }

  /// Whether no other machine can reach it.
  var isLoopback: Bool { address.hasPrefix("127.") || address == "::1" }

  /// Whether it stands for every address that the machine has.
  var isAny: Bool { address == "0.0.0.0" || address == "::" }

  /// As it stands in an address of the web.
  func shown(_ port: UInt16) -> String { (address.contains(":") ? "[\(address)]" : address) + ":\(port)" }
}
