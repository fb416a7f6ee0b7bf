/// FNV-1a of 64 bits: tells versions of a file apart; nothing relies on it being hard to forge.
package struct Fingerprint {
  package let value: UInt64

  @inlinable package init(_ bytes: some Sequence<UInt8>) {
    value = bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  package var text: String { value.hexadecimal(digits: 16) }
}
