import CCrypto
import Disk

/// SHA-256 as bytes come (FIPS 180-4), by libcrypto.
package struct SHA256 {
  private var state = SHA256_CTX()

  package init() { SHA256_Init(&state) }

  package mutating func add(_ bytes: [UInt8]) { SHA256_Update(&state, bytes, bytes.count) }

  package mutating func finish() -> Digest {
    var result = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256_Final(&result, &state)
    return Digest(result)
  }

  package static func of(_ bytes: [UInt8]) -> Digest {
    var sum = SHA256()
    sum.add(bytes)
    return sum.finish()
  }

  /// Of a file, read in pieces; with the number of bytes that were read.
  package static func of(_ path: Path) throws(MachineFailure) -> (digest: Digest, size: Int) {
    let file = try OpenFile(reading: path)
    var sum = SHA256()
    var size = 0
    while true {
      let piece = try file.read(limit: Files.pieceSize)
      if piece.isEmpty { return (sum.finish(), size) }
      sum.add(piece)
      size += piece.count
    }
  }

  /// A message's code under a key (HMAC, RFC 2104).
  package static func code(of message: [UInt8], key: [UInt8]) -> Digest {
    let short = key.count > 64 ? of(key).bytes : key
    let padded = short + [UInt8](repeating: 0, count: 64 - short.count)
    return of(padded.map { $0 ^ 0x5C } + of(padded.map { $0 ^ 0x36 } + message).bytes)
  }
}
