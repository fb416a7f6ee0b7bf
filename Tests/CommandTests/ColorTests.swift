import Foundation
import Glibc
import Testing

/// Colour only on a terminal, and never with NO_COLOR (no-color.org).
@Suite struct ColorTests {
  @Test func aTerminalGetsColour() throws {
    #expect(try messages(["TERM": "xterm"]).contains("\u{1B}["))
  }

  @Test(arguments: [["TERM": "xterm", "NO_COLOR": "1"], ["TERM": "dumb"], [:]])
  func noColourWhereItIsNotWanted(_ environment: [String: String]) throws {
    #expect(try !messages(environment).contains("\u{1B}["))
  }

  @Test func aPipeGetsNoColour() throws {
    let desk = try Desk()
    #expect(try !desk.run("check", environment: ["TERM": "xterm"]).error.contains("\u{1B}["))
  }

  /// What `neuguong check` prints to a terminal of its own.
  private func messages(_ environment: [String: String]) throws -> String {
    let desk = try Desk()
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var (unlocked, number): (CInt, CInt) = (0, -1)
    // TIOCSPTLCK and TIOCGPTN of <asm-generic/ioctls.h>: what unlockpt and ptsname do.
    try #require(master >= 0 && ioctl(master, 0x4004_5431, &unlocked) == 0 && ioctl(master, 0x8004_5430, &number) == 0)
    let slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    let process = desk.process(["check", "--quiet"], environment)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle(fileDescriptor: slave, closeOnDealloc: false)
    try process.run()
    process.waitUntilExit()
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(master, &bytes, bytes.count)
    close(slave)
    close(master)
    return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
  }
}
