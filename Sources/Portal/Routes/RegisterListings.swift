import Emulation
import SourceText
import Vietnamese

/// A list of the register: everybody, those of a letter, a year, a title, a unit.
struct RegisterListing: Sendable {
  static let pageSize = 200

  enum Subject: Sendable, Hashable {
    case everybody
    case letter(String)
    /// Collectives and the agency.
    case collectives
    /// Position in ``Site/years``.
    case year(Int)
    /// Position in ``HonoursRegister/titles``.
    case title(Int)
    case unit(Int)
  }

  let subject: Subject
  /// Of its first page, with a slash at both ends.
  let address: String
  /// Positions in ``HonoursRegister/holders``.
  let holders: [Int]

  var pageCount: Int { max(1, (holders.count + Self.pageSize - 1) / Self.pageSize) }

  /// Pages count from 1.
  func address(ofPage page: Int) -> String { page == 1 ? address : "\(address)trang-\(page)/" }

  func holders(onPage page: Int) -> ArraySlice<Int> {
    holders.dropFirst((page - 1) * Self.pageSize).prefix(Self.pageSize)
  }

  /// Whether an award belongs to the list.
  func shows(_ award: HonoursRegister.Award) -> Bool {
    switch subject {
    case .everybody, .letter, .collectives: true
    case .year(let year): award.place.year == year
    case .title(let title): award.title == title
    case .unit(let unit): award.unit == unit
    }
  }
}

/// Every list of the register. While it is short everybody stands on its first page, else a page a letter.
struct RegisterListings: Sendable {
  static let root = "/so-vang/"

  let all: [RegisterListing]
  /// Whether the first page has everybody.
  let isWhole: Bool

  init(_ register: HonoursRegister, _ years: [EmulationYear], _ directory: Directory) {
    let holders = register.holders
    let isWhole = holders.count <= RegisterListing.pageSize
    self.isWhole = isWhole
    guard !holders.isEmpty else {
      all = []
      return
    }
    let everybody = RegisterListing(subject: .everybody, address: Self.root, holders: Array(holders.indices))
    let letters = isWhole ? [] : Self.letters(holders)
    let groups = Self.groups(register, years, directory)
    all =
      [isWhole ? everybody : RegisterListing(subject: .everybody, address: Self.root, holders: [])] + letters + groups
  }

  func list(_ subject: RegisterListing.Subject) -> RegisterListing? { all.first { $0.subject == subject } }

  private static func letters(_ holders: [HonoursRegister.Holder]) -> [RegisterListing] {
    let people = holders.indices.filter { holders[$0].subject == .person }
    let byLetter = Dictionary(grouping: people) { holders[$0].letter ?? PeopleIndex.other }
    let letters = (PersonOrder.alphabet + [PeopleIndex.other]).compactMap { letter in
      byLetter[letter].map {
        RegisterListing(
          subject: .letter(letter), address: "\(root)ten/\(PeopleIndex.slug(letter))/", holders: $0)
      }
    }
    let others = holders.indices.filter { holders[$0].subject != .person }
    return others.isEmpty
      ? letters
      : letters + [RegisterListing(subject: .collectives, address: "\(root)tap-the/", holders: others)]
  }

  private static func groups(
    _ register: HonoursRegister, _ years: [EmulationYear], _ directory: Directory
  ) -> [RegisterListing] {
    var groups: [RegisterListing.Subject: [Int]] = [:]
    for (index, holder) in register.holders.enumerated() {
      let subjects = holder.awards.flatMap { award in
        [.year(award.place.year), .title(award.title)] + (award.unit.map { [.unit($0)] } ?? [])
          as [RegisterListing.Subject]
      }
      for subject in Set(subjects) { groups[subject, default: []].append(index) }
    }
    func list(_ subject: RegisterListing.Subject, _ address: String) -> RegisterListing? {
      groups[subject].map { RegisterListing(subject: subject, address: "\(root)\(address)/", holders: $0) }
    }
    let titles = YearAddresses.distinct(
      register.titles.map { (Fold.distinctSlug($0.code), "danh-hieu-thu") }, reserved: [])
    return years.indices.reversed().compactMap { list(.year($0), "nam/\(years[$0].plan.year.value)") }
      + titles.indices.compactMap { list(.title($0), "danh-hieu/\(titles[$0])") }
      + directory.units.indices.compactMap { list(.unit($0), "don-vi/\(directory.units[$0].slug)") }
  }
}

/// The register as open data.
enum RegisterFile: String, Sendable, CaseIterable {
  case json = "du-lieu.json"
  case schema = "du-lieu.schema.json"
  /// A line an award.
  case table = "so-vang.csv"

  var address: String { RegisterListings.root + rawValue }
}
