import Disk
import Vietnamese

/// The people among the exemplars by given name: A, Ă, Â … All on one page while they are few, else a page a letter.
struct PeopleIndex: Sendable {
  static let address = "/dien-hinh/ten/"
  /// How many one page holds.
  static let pageSize = 200

  struct Letter: Sendable {
    let name: String
    /// In addresses, where Ă and Â would be A: as typists of Telex write it.
    let slug: String
    /// In the order of names; of one name the newest first.
    let people: [Person]
  }

  /// Somebody with one profile or more.
  struct Person: Sendable {
    /// Positions of entries, newest first.
    let profiles: [Int]
  }

  /// A page of the index.
  struct Leaf: Sendable {
    let letters: [Letter]
    let address: String
    /// Of the letter's pages, from 1.
    var number = 1
    var count = 1
  }

  /// The letters that at least one person is filed under, in alphabetical order.
  let letters: [Letter]
  let leaves: [Leaf]
  /// The other profiles of whom an entry is about, person or collective, where there are any.
  let otherProfiles: [Int: [Int]]

  var isWhole: Bool { leaves.count == 1 }

  init(_ entries: [Entry], _ relations: [Relations], published: [Bool], jobs: Int) async {
    let honoured = Honoured.groups(entries, relations, published: published)
    otherProfiles = Honoured.others(honoured)
    let people = honoured.filter { entries[$0[0]].exemplar?.subject == .person }
    let placed = await Parallel.map(count: people.count, jobs: jobs) { place in
      let entry = entries[people[place][0]]
      let sortAs = entry.exemplar?.sortAs
      return (
        key: PersonOrder.key(entry.title.value, override: sortAs),
        letter: PersonOrder.letter(of: entry.title.value, override: sortAs) ?? Self.other, profiles: people[place]
      )
    }
    let groups = Dictionary(grouping: placed, by: \.letter)
    letters = (PersonOrder.alphabet + [Self.other]).compactMap { letter in
      groups[letter].map { members in
        let sorted = members.sorted { ($0.key, $0.profiles[0]) < ($1.key, $1.profiles[0]) }
        return Letter(name: letter, slug: Self.slug(letter), people: sorted.map { Person(profiles: $0.profiles) })
      }
    }
    leaves = people.isEmpty ? [] : Self.leaves(letters, count: people.count)
  }

  /// For names that begin with no letter.
  static let other = "#"

  static func slug(_ letter: String) -> String {
    let telex = ["Ă": "aw", "Â": "aa", "Đ": "dd", "Ê": "ee", "Ô": "oo", "Ơ": "ow", "Ư": "uw", other: "khac"]
    return telex[letter] ?? letter.lowercased()
  }

  private static func leaves(_ letters: [Letter], count: Int) -> [Leaf] {
    if count <= pageSize { return [Leaf(letters: letters, address: address)] }
    let pages = letters.map(leaves)
    // The index opens at its first letter.
    let first = pages[0][0]
    return [Leaf(letters: first.letters, address: address, count: first.count)] + pages.flatMap(\.self)
  }

  private static func leaves(_ letter: Letter) -> [Leaf] {
    let pages = (letter.people.count + pageSize - 1) / pageSize
    return (1...pages).map { page in
      let people = letter.people.dropFirst((page - 1) * pageSize).prefix(pageSize)
      return Leaf(
        letters: [Letter(name: letter.name, slug: letter.slug, people: Array(people))],
        address: address(of: letter, page: page), number: page, count: pages)
    }
  }

  /// Where the people of a letter are, when each letter has pages of its own.
  static func address(of letter: Letter, page: Int = 1) -> String {
    "\(address)\(letter.slug)/" + (page == 1 ? "" : "trang-\(page)/")
  }
}
