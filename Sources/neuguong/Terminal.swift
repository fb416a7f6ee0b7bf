import Glibc
import Portal

/// Where words go: data to stdout, messages to stderr, colour only where a person looks.
enum Terminal {
  static func out(_ text: String) { write(text, to: STDOUT_FILENO) }
  static func out(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { write($0, to: STDOUT_FILENO) } }
  static func error(_ text: String) { write(text, to: STDERR_FILENO) }

  /// All of standard input.
  static func input() throws(MachineFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(STDIN_FILENO, &piece, piece.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw MachineFailure(.read, "-", errno) }
      if count == 0 { return bytes }
      bytes += piece[..<count]
    }
  }

  /// Colour on a terminal, and never with `NO_COLOR` (no-color.org).
  static var hasColor: Bool {
    isatty(STDERR_FILENO) == 1 && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
      && getenv("TERM").map { String(cString: $0) != "dumb" } ?? false
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { write($0, to: descriptor) }
  }

  private static func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Glibc.write(descriptor, UnsafeRawPointer(rest.base(at: rest.startIndex)), rest.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  fileprivate func base(at index: Int) -> UnsafePointer<UInt8>? {
    base.baseAddress.map { $0 + index }
  }
}
