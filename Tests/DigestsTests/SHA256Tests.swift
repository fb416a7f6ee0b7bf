import Testing

@testable import Digests

/// Vectors of FIPS 180-4 (NIST's examples) and RFC 4231.
@Suite struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ]) func standardVectors(text: String, expected: String) {
    #expect(SHA256.of(Array(text.utf8)).text == expected)
  }

  @Test func aMillionLettersInPieces() {
    var sum = SHA256()
    for _ in 0..<1_000 { sum.add(Array(repeating: UInt8(ascii: "a"), count: 1_000)) }
    #expect(sum.finish().text == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test(arguments: [
    (
      [UInt8](repeating: 0x0B, count: 20), "Hi There",
      "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
    ),
    (
      Array("Jefe".utf8), "what do ya want for nothing?",
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    ),
    (
      [UInt8](repeating: 0xAA, count: 131), "Test Using Larger Than Block-Size Key - Hash Key First",
      "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
    ),
  ]) func codesUnderKeys(key: [UInt8], message: String, expected: String) {
    #expect(SHA256.code(of: Array(message.utf8), key: key).text == expected)
  }

  @Test func textAndBytesSayTheSame() throws {
    let digest = SHA256.of(Array("neuguong".utf8))
    #expect(Digest(digest.text.utf8) == digest)
    #expect(Digest(digest.bytes) == digest)
    #expect(Digest("abc".utf8) == nil)
    #expect(Digest(String(repeating: "g", count: 64).utf8) == nil)
  }
}
