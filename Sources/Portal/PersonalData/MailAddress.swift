/// An e-mail address around an `@`.
struct MailAddress {
  let range: Range<Int>
  let domain: String

  init?(_ bytes: [UInt8], at: Int) {
    let isLocal = { (byte: UInt8) in byte.isASCIILetter || byte.isASCIIDigit || "._%+-".utf8.contains(byte) }
    let isDomain = { (byte: UInt8) in byte.isASCIILetter || byte.isASCIIDigit || ".-".utf8.contains(byte) }
    let start = (bytes[..<at].lastIndex { !isLocal($0) } ?? -1) + 1
    var end = bytes[(at + 1)...].firstIndex { !isDomain($0) } ?? bytes.count
    while end > at + 1, !bytes[end - 1].isASCIILetter { end -= 1 }
    guard start < at, at + 1 < end else { return nil }
    domain = String(decoding: bytes[(at + 1)..<end], as: UTF8.self)
    guard domain.contains("."), !domain.hasPrefix(".") else { return nil }
    range = start..<end
  }

  func data(_ contact: AgencyContact) -> PersonalData? {
    contact.has(domain: domain) ? nil : PersonalData(kind: .email, range: range)
  }
}
