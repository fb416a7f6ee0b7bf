import Disk
import Glibc
import Portal

/// Where words go: data to stdout, messages to stderr, colour only where a person looks.
enum Terminal {
  /// - Throws: what kept the data from being written whole, unless the reader has closed the pipe.
  static func out(_ text: String) throws(MachineFailure) { try out(Array(text.utf8)) }

  static func out(_ bytes: [UInt8]) throws(MachineFailure) {
    let code = write(bytes, to: STDOUT_FILENO)
    guard code == 0 || code == EPIPE else { throw MachineFailure(.write, "stdout", code) }
  }

  /// There is nobody to tell where that cannot be written.
  static func error(_ text: String) { _ = write(Array(text.utf8), to: STDERR_FILENO) }

  /// Says in both languages what the machine refused.
  static func fail(_ failure: MachineFailure) -> Exit {
    let (vi, en) = failure.words
    error("neuguong: \(vi.message) (\(en.message))\n")
    if let vi = vi.help, let en = en.help { error("  = \(vi) (\(en))\n") }
    return .machine
  }

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

  /// - Returns: why it could not be written whole (`errno`), or 0.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { space in
        Glibc.write(descriptor, space.baseAddress.map { $0 + done }, space.count - done)
      }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { return errno }
      done += count
    }
    return 0
  }
}
