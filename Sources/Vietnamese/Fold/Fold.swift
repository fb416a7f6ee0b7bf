/// The one Vietnamese fold, behind slugs, ids, schema keys and search (docs/spec/content.md, "Key folding").
///
/// Text in NFC and NFD folds alike, and folding twice changes nothing. Input bytes must be valid UTF-8; invalid bytes
/// never trap.
public enum Fold {
  /// Text as it is searched: lower-case, no tones, no vowel marks or other Latin diacritics, đ, Đ and Ð → d, Ƀ → b,
  /// apostrophes and invisible characters dropped. All else is kept.
  public static func search(_ text: String) -> String {
    String(decoding: search(Array(text.utf8)), as: UTF8.self)
  }

  /// As ``search(_:)-(String)``, on UTF-8.
  public static func search(_ bytes: [UInt8]) -> [UInt8] {
    SearchFold.fold(bytes)
  }

  /// A URL component or an id: the search fold with each run of anything but a–z and 0–9 made one "-", none at the
  /// ends. Empty when nothing is left, as for text in another script.
  public static func slug(_ text: String) -> String {
    isSlug(text) ? text : String(decoding: slug(Array(text.utf8)), as: UTF8.self)
  }

  /// Names of files mostly are slugs already.
  private static func isSlug(_ text: String) -> Bool {
    var isHyphenAllowed = false
    for byte in text.utf8 {
      guard isSlugByte(byte) || byte == UInt8(ascii: "-") && isHyphenAllowed else { return false }
      isHyphenAllowed = byte != UInt8(ascii: "-")
    }
    return isHyphenAllowed
  }

  /// As ``slug(_:)-(String)``, on UTF-8.
  public static func slug(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var pendingHyphen = false
    for byte in search(bytes) {
      guard isSlugByte(byte) else {
        pendingHyphen = !result.isEmpty
        continue
      }
      if pendingHyphen { result.append(UInt8(ascii: "-")) }
      pendingHyphen = false
      result.append(byte)
    }
    return result
  }

  /// A key of a schema: the search fold without white space, "_" and "-". So `họ và tên`, `Ho_va_ten` and `HO VA TEN`
  /// are one key.
  public static func key(_ text: String) -> String {
    let joined = text.unicodeScalars.filter { $0 != "_" && $0 != "-" && !$0.isWhiteSpace }
    return search(String(joined))
  }

  private static func isSlugByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }
}
