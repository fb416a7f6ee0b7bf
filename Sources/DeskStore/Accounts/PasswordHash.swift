import CArgon2

/// Argon2id (RFC 9106) with what OWASP's Password Storage Cheat Sheet asks for at least: 46 MiB, one pass, one lane.
enum PasswordHash {
  private static let (passes, kibibytes, lanes): (UInt32, UInt32, UInt32) = (1, 47_104, 1)
  private static let saltLength = 16
  private static let length = 32

  /// Salted; nil where there is no memory for it.
  static func make(_ password: String) -> String? {
    let salt = (0..<saltLength).map { _ in UInt8.random(in: .min ... .max) }
    let size = argon2_encodedlen(passes, kibibytes, lanes, UInt32(saltLength), UInt32(length), Argon2_id)
    var text = [CChar](repeating: 0, count: size)
    let bytes = Array(password.utf8)
    let code = argon2id_hash_encoded(
      passes, kibibytes, lanes, bytes, bytes.count, salt, salt.count, length, &text, size)
    guard code == ARGON2_OK.rawValue else { return nil }
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  static func verify(_ password: String, _ hash: String) -> Bool {
    let bytes = Array(password.utf8)
    return argon2id_verify(hash, bytes, bytes.count) == ARGON2_OK.rawValue
  }
}
