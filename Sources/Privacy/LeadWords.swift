import SourceText
import Vietnamese

/// What the words before a number say that it is: of each kind how many words stand between, the nearest one counted.
package struct LeadWords {
  package enum Kind: Int, CaseIterable {
    case identity, passport, insurance, account, tax, personalTax
    /// điện thoại, and words that call for one
    case phone
    /// đường dây nóng: whoever answers
    case hotline
    /// What has numbers and is no person: công suất, hợp đồng.
    case thing
    /// What the post, traders and libraries number.
    case item
    /// ông, bà
    case title
  }

  private var distances = [Int](repeating: .max, count: Kind.allCases.count)
  /// Whether no word says anything.
  private(set) var isSilent = true

  package static let none = LeadWords()

  private init() {}

  /// - Parameter range: of the words; digits among them are none.
  package init(_ bytes: [UInt8], _ range: Range<Int>) {
    let words = FoldedWords(bytes, range).words
    for (start, word) in words.enumerated() {
      for (kind, rest) in Self.phrases[word] ?? []
      where distances[kind.rawValue] == .max && words.dropFirst(start + 1).starts(with: rest) {
        distances[kind.rawValue] = start
        isSilent = false
      }
    }
  }

  package func distance(to kind: Kind) -> Int { distances[kind.rawValue] }
  package func has(_ kind: Kind, within reach: Int) -> Bool { distances[kind.rawValue] < reach }

  /// By their last words; the words before it, the nearest first.
  private static let phrases: [UInt64: [(Kind, ArraySlice<UInt64>)]] = {
    var table: [UInt64: [(Kind, ArraySlice<UInt64>)]] = [:]
    for (kind, phrases) in written {
      for phrase in phrases {
        let words = FoldedWords(Array(phrase.utf8)).words
        if let last = words.first { table[last, default: []].append((kind, words.dropFirst())) }
      }
    }
    return table
  }()

  private static let written: [(Kind, [String])] = [
    (
      .identity,
      [
        "cmnd", "cmtnd", "cmt", "cccd", "chung minh", "can cuoc", "dinh danh ca nhan", "so dinh danh", "ho chieu",
        "gplx",
        "giay phep lai xe", "bang lai",
      ]
    ),
    (.passport, ["ho chieu", "passport"]),
    (.insurance, ["bhxh", "bhyt", "bao hiem xa hoi", "bao hiem y te"]),
    (.account, ["stk", "tai khoan", "tk"]),
    (.tax, ["mst", "ma so thue"]),
    (
      .personalTax,
      [
        "mst ca nhan", "ma so thue ca nhan", "mst cua ong", "mst cua ba", "ma so thue cua ong", "ma so thue cua ba",
        "ma so thue tncn", "mst tncn",
      ]
    ),
    (
      .phone,
      [
        "dt", "sdt", "dien thoai", "di dong", "dd", "phone", "tel", "mobile", "zalo", "viber", "so may", "goi",
        "lien he",
        "whatsapp", "telegram", "hotline",
      ]
    ),
    (
      .hotline,
      [
        "duong day nong", "hotline", "truc ban", "tong dai", "so truc", "dien thoai truc", "may truc", "cap cuu", "fax",
      ]
    ),
    (.item, ["ma buu gui", "ma buu kien", "van don", "ma vach", "ma van don", "isbn", "so seri", "so hieu"]),
    (
      .thing,
      [
        "cong suat", "san luong", "ma so thue", "mst", "ma so doanh nghiep", "isbn", "issn", "so seri", "serial",
        "chi so",
        "cong to", "ma khach hang", "hop dong so", "hop dong", "ma so", "ma vach", "ma san pham", "so lo", "so hieu",
        "so dang ky", "ma ho so", "van don", "hoa don", "bien lai", "so khung", "dang ky kinh doanh", "giay chung nhan",
        "so tai khoan", "tai khoan", "stk", "ma dinh danh", "ma goi thau", "tbmt", "ma don", "model", "toa do",
        "ma vung",
        "ma hang", "giay phep", "dkkd", "ma du an", "cas", "ma cong trinh", "bhxh", "bhyt", "bao hiem xa hoi",
        "ma tra cuu", "ma giao dich", "ma qr",
      ]
    ),
    (.title, ["ong", "ba", "anh", "chi", "dong chi"]),
  ]
}

/// Folded words, the last one first, each as a number of its last eight letters.
package struct FoldedWords {
  package private(set) var words: [UInt64] = []

  package init(_ bytes: [UInt8], _ range: Range<Int>) { self.init(Array(bytes[range])) }

  package init(_ bytes: [UInt8]) {
    var word: UInt64 = 0
    for byte in Fold.search(bytes) {
      if byte.isASCIILetter {
        word = word << 8 | UInt64(byte)
      } else if word != 0 {
        words.append(word)
        word = 0
      }
    }
    if word != 0 { words.append(word) }
    words.reverse()
  }

  /// nguyen-van-a
  var beginWithFamily: Bool { words.last.map(Self.families.contains) ?? false }

  private static let families = Set(PersonName.families.compactMap { FoldedWords(Array($0.utf8)).words.first })

  /// Whether these are the last words.
  package func end(with phrase: String) -> Bool { words.starts(with: FoldedWords(Array(phrase.utf8)).words) }
}
