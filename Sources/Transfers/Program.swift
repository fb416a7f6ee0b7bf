import CLinux
import Disk
import Glibc

/// Another program of this machine, run to its end.
package struct Program: Sendable {
  package let name: String

  package init(_ name: String) { self.name = name }

  package struct Ending: Sendable {
    /// 128 and the signal's number where one killed it.
    package let code: Int32
    package let output: [UInt8]
    package let errors: String
  }

  /// Waits until it has ended; what it writes is held in memory. It dies with this process.
  /// - Throws: where it is not there or cannot be started.
  package func run(_ arguments: [String], input: [UInt8] = []) throws(MachineFailure) -> Ending {
    let given = try MemoryFile(input)
    let output = try MemoryFile([])
    let errors = try MemoryFile([])
    var words: [UnsafeMutablePointer<CChar>?] = ([name] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    let code = clinux_run(&words, given.descriptor, output.descriptor, errors.descriptor)
    guard code >= 0 else { throw MachineFailure(.run, Path(name), errno) }
    return Ending(
      code: code, output: try output.contents(), errors: String(decoding: try errors.contents(), as: UTF8.self))
  }
}

/// A file without a name, gone with the value.
private struct MemoryFile: ~Copyable {
  private static let name: Path = "memfd"
  let descriptor: Int32

  init(_ bytes: [UInt8]) throws(MachineFailure) {
    descriptor = clinux_memory_file()
    guard descriptor >= 0 else { throw MachineFailure(.write, Self.name, errno) }
    var done = 0
    while done < bytes.count {
      let put = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress.map { $0 + done }, bytes.count - done) }
      guard put >= 0 else { throw MachineFailure(.write, Self.name, errno) }
      done += put
    }
    lseek(descriptor, 0, SEEK_SET)
  }

  deinit { close(descriptor) }

  func contents() throws(MachineFailure) -> [UInt8] {
    let size = Int(lseek(descriptor, 0, SEEK_END))
    var got = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: max(0, size)) { space, count in
      got = pread(descriptor, space.baseAddress, max(0, size), 0)
      count = max(0, got)
    }
    guard size >= 0, got == size else { throw MachineFailure(.read, Self.name, errno) }
    return bytes
  }
}
