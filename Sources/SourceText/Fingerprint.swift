/// FNV-1a of 64 bits: tells versions of a file apart; nothing relies on it being hard to forge.
package struct Fingerprint {
  package let value: UInt64

  // Not generic: over a sequence of any kind, other modules asked its witnesses for every byte, an eighth of a build.
  package init(_ bytes: Span<UInt8>) {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in bytes.indices { value = (value ^ UInt64(bytes[index])) &* 0x100_0000_01b3 }
    self.value = value
  }

  package init(_ bytes: [UInt8]) { self.init(bytes.span) }

  package init(_ text: String) { self.init(text.utf8.span) }

  package var text: String { value.hexadecimal(digits: 16) }
}
