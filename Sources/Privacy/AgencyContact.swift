import SourceText

/// The contact that the agency itself publishes (`liên hệ` of site.yaml): no personal data.
package struct AgencyContact: Sendable, Equatable {
  private var domains: Set<String> = []
  private var mails: Set<String> = []
  private var phones: Set<String> = []

  package static let none = AgencyContact()

  private init() {}

  /// - Parameters:
  ///   - mail: the agency's own address; its domain is the agency's, unless anybody may have one there.
  ///   - phone: one or several on one line, “0269 3824 000; 0269 3824 001”.
  ///   - baseURL: of the site, whose host is the agency's domain too.
  package init(mail: String?, phone: String?, baseURL: String) {
    if let mail = mail?.lowercased(), let at = mail.lastIndex(of: "@") {
      mails.insert(mail)
      let domain = String(mail[mail.index(after: at)...])
      if !Self.isPublicProvider(domain) { domains.insert(domain) }
    }
    let host = baseURL.drop { $0 != "/" }.drop { $0 == "/" }.prefix { $0 != "/" && $0 != ":" }.lowercased()
    if !host.isEmpty { domains.insert(host.hasPrefix("www.") ? String(host.dropFirst(4)) : host) }
    for part in phone?.split(whereSeparator: { ";,/".contains($0) }) ?? [] { phones.insert(Self.subscriber(part.utf8)) }
  }

  package func has(phone digits: [UInt8]) -> Bool { phones.contains(Self.subscriber(digits)) }

  /// Of the agency, or of another public body.
  package func has(mail local: String, domain: String) -> Bool {
    let domain = domain.lowercased()
    return Self.publicBodies.contains { domain == $0 || domain.hasSuffix(".\($0)") }
      || mails.contains("\(local)@\(domain)")
      || domains.contains { domain == $0 || domain.hasSuffix(".\($0)") }
  }

  /// Those of the administration are below gov.vn; the Government, the National Assembly and the Party have their own.
  private static let publicBodies = ["gov.vn", "chinhphu.vn", "quochoi.vn", "dangcongsan.vn", "dcs.vn"]

  private static func isPublicProvider(_ domain: String) -> Bool {
    ["gmail", "yahoo", "outlook", "hotmail", "icloud", "live", "zoho", "proton", "mail"].contains {
      domain.hasPrefix("\($0).")
    }
  }

  /// Without the 0, or 84, that it begins with.
  private static func subscriber(_ written: some Sequence<UInt8>) -> String {
    let digits = String(decoding: written.filter(\.isASCIIDigit), as: UTF8.self)
    return digits.hasPrefix("84") ? String(digits.dropFirst(2)) : String(digits.drop { $0 == "0" })
  }
}
