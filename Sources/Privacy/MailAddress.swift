import Diagnostics
import SourceText

/// An e-mail address around an `@`, or around what is written in its place: `[at]`, `(at)`, ` a còng `.
package struct MailAddress {
  package let range: Range<Int>
  private let local: String
  private let domain: String

  /// What an address is looked through at most, to both sides of its sign.
  private static let limit = 80

  /// - Parameter sign: of the `@`, or what stands in its place.
  package init?(_ bytes: [UInt8], around sign: Range<Int>) {
    let isSpelt = sign.count > 1
    let spaces = { (byte: UInt8) in byte == .space && isSpelt }
    var start = sign.lowerBound
    while start > 0, spaces(bytes[start - 1]) { start -= 1 }
    let localEnd = start
    while start > 0, localEnd - start < Self.limit, bytes[start - 1].isOfMail(".-_%+") { start -= 1 }
    var index = sign.upperBound
    while index < bytes.count, spaces(bytes[index]) { index += 1 }
    var domain: [UInt8] = []
    var end = index
    while index < bytes.count, domain.count < Self.limit {
      if bytes[index].isOfMail(".-") {
        domain.append(bytes[index])
        index += 1
      } else if let dot = Self.dot(bytes, at: index) {
        domain.append(UInt8(ascii: "."))
        index = dot
      } else {
        break
      }
      if bytes[index - 1].isASCIILetter { end = index }
    }
    while let last = domain.last, !last.isASCIILetter { domain.removeLast() }
    guard start < localEnd, domain.contains(UInt8(ascii: ".")), domain.first != UInt8(ascii: "."),
      bytes[start..<localEnd].contains(where: { $0.isASCIILetter || $0.isASCIIDigit })
    else { return nil }
    local = String(decoding: bytes[start..<localEnd], as: UTF8.self).lowercased()
    self.domain = String(decoding: domain, as: UTF8.self)
    range = start..<end
  }

  /// Behind `[dot]`, `(chấm)` at an offset.
  private static func dot(_ bytes: [UInt8], at index: Int) -> Int? {
    let signs = [" [dot] ", "[dot]", " (dot) ", "(dot)", " [.] ", "[.]", "(.)", "[chấm]", "(chấm)", " chấm ", " dot "]
    return signs.first { bytes[index...].starts(with: $0.utf8) }.map { index + $0.utf8.count }
  }

  package func data(_ contact: AgencyContact) -> PersonalData? {
    contact.has(mail: local, domain: domain) || isOfOffice ? nil : PersonalData(kind: .email, range: range)
  }

  /// `vanphong@`, `ban.to.chuc2018@`: the address of a task, whoever does it.
  private var isOfOffice: Bool {
    let name = local.filter(\.isLetter)
    return Self.tasks.contains(name) || Self.beginnings.contains { name.hasPrefix($0) }
  }

  private static let tasks: Set<String> = [
    "info", "contact", "support", "admin", "sales", "office", "mail", "webmaster", "hotline", "bbt", "btc", "vp",
    "noreply",
    "help", "editor", "press", "hr", "tdkt", "vanthu", "cskh", "marketing", "postmaster",
  ]

  private static let beginnings = [
    "vanphong", "lienhe", "banbientap", "bantochuc", "toasoan", "bandoc", "tuyensinh", "thiduakhenthuong", "giaithuong",
    "cuocthi", "tiepnhan", "phananh", "gopy", "hotro", "duongdaynong", "trungtam", "congthongtin", "phongtochuc",
    "baochi",
    "ubnd", "congty", "tapchi", "chamsockhachhang",
  ]

  /// What may stand for an `@` at an offset: `@` itself, `[at]`, `(at)`, `{at}`, `<at>`, ` a còng `.
  package static func sign(_ bytes: [UInt8], at offset: Int) -> Range<Int>? {
    switch bytes[offset] {
    case UInt8(ascii: "@"):
      let isSpaced =
        offset > 0 && bytes[offset - 1] == .space && offset + 1 < bytes.count && bytes[offset + 1] == .space
      return isSpaced ? offset - 1..<offset + 2 : offset..<offset + 1
    // The last letter of `còng`.
    case 0xB2:
      let (start, word) = (offset - " a c".utf8.count - 1, " a còng ")
      guard start >= 0, bytes[start...].starts(with: word.utf8) else { return nil }
      return start..<start + word.utf8.count
    default:
      let signs = ["[at]", "(at)", "{at}", "[a còng]", "(a còng)", "[@]", "(@)"]
      let rest = bytes[offset...].prefix(10).map { $0.isASCIILetter ? $0 | 0x20 : $0 }
      return signs.first { rest.starts(with: $0.utf8) }.map { offset..<offset + $0.utf8.count }
    }
  }
}

extension UInt8 {
  fileprivate func isOfMail(_ signs: StaticString) -> Bool {
    isASCIILetter || isASCIIDigit || signs.withUTF8Buffer { $0.contains(self) }
  }
}
