import Foundation
import Testing

/// Short of memory, threads or descriptors, a command goes on where there is room, and says so and exits with 3 where
/// there is none: it never hangs, and no signal ends it.
@Suite(.serialized) struct ShortageTests {
  private func run(_ limit: String, _ arguments: String, on desk: Desk, as user: Int? = nil) throws -> Run {
    let user = user.map { "setpriv --reuid \($0) --regid \($0) --clear-groups " } ?? ""
    try desk.write("run.sh", "\(limit)\nexec \(user)timeout -s KILL 300 '\(Desk.program.path)' \(arguments)\n")
    return try desk.run(shell: "run.sh")
  }

  private func expectAnEnd(_ run: Run, _ limit: String) {
    // Under what the program's own libraries need, the loader speaks.
    if run.code == 127, run.error.contains("error while loading shared libraries") { return }
    #expect([0, 3].contains(run.code), "\(limit): \(run.code) \(run.error.suffix(300))")
    #expect(run.code == 0 || run.error.contains("neuguong: "), "\(limit): \(run.error.suffix(300))")
  }

  /// kB of address space. Below some 55 MB the program's own image has no room, and the kernel ends it.
  @Test(arguments: [60_000, 200_000, 1_000_000])
  func aBuildShortOfMemory(_ limit: Int) throws {
    let desk = try Desk.small()
    expectAnEnd(try run("ulimit -v \(limit)", "build --now 05/7/2018", on: desk), "\(limit) kB")
  }

  @Test func aBuildWithRoomEnough() throws {
    #expect(try run("ulimit -v 2000000", "build --now 05/7/2018", on: Desk.real()).code == 0)
  }

  @Test(arguments: [4, 8, 16, 32, 128])
  func aBuildShortOfDescriptors(_ limit: Int) throws {
    let run = try run("ulimit -n \(limit)", "build --now 05/7/2018", on: Desk.small())
    expectAnEnd(run, "\(limit) descriptors")
    if limit >= 32 { #expect(run.code == 0) }
  }

  @Test(.enabled(if: geteuid() == 0, "root alone runs as another"), arguments: [1, 4])
  func aCheckShortOfThreads(_ limit: Int) throws {
    let run = try run("ulimit -u \(limit)", "check --now 05/7/2018", on: Desk.small(), as: 45_000 + limit)
    expectAnEnd(run, "\(limit) threads")
  }

  @Test(arguments: [8, 16, 64]) func aPreviewShortOfDescriptors(_ limit: Int) throws {
    let server = try PreviewServer(Desk.small(), limits: "ulimit -n \(limit)")
    guard server.port > 0 else {
      server.process.waitUntilExit()
      return expectAnEnd(server.stop(), limit)
    }
    let idle = (0..<200).map { _ in server.connect(isWaiting: false) }
    usleep(500_000)
    #expect(server.process.isRunning, "\(limit): it ended")
    for connection in idle { close(connection) }
    if server.process.isRunning { #expect(server.get("/").hasPrefix("HTTP/1.1 200 "), "\(limit)") }
    expectAnEnd(server.stop(), limit)
    #expect(limit < 24 || server.process.terminationStatus == 0)
  }

  private func expectAnEnd(_ end: (said: String, code: Int32), _ limit: Int) {
    expectAnEnd(Run(code: end.code, out: "", error: end.said), "\(limit) descriptors")
  }

  /// A death that has nothing to do with what is scarce stays one.
  @Test(arguments: [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS]) func anyOtherDeathStaysOne(_ signal: Int32) throws {
    let server = try PreviewServer(Desk.small())
    kill(server.process.processIdentifier, signal)
    server.process.waitUntilExit()
    #expect(server.process.terminationReason == .uncaughtSignal && server.process.terminationStatus == signal)
  }
}
