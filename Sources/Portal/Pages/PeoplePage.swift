import DataFiles
import Templates

/// A page of the index of people by given name.
struct PeoplePage: ViewModel {
  let head: Head
  let heading: String
  let count: Int
  let letters: [LetterLink]
  let groups: [NameGroup]
  let pager: Pager?
  let register: Reference?

  static let fields = Fields<PeoplePage>("people")
    .record("head", "what every page says of itself") { $0.head }
    .text("heading", "the page's heading") { $0.heading }
    .text("count", "how many people the whole index has") { String($0.count) }
    .list("letters", "the alphabet") { $0.letters }
    .list("groups", "the people of this page, by letter") { $0.groups }
    .record("pager", "the pages of the letter, where there is more than one") { $0.pager }
    .record("register", "everybody who was honoured, without a profile too") { $0.register }
}

/// A letter of the alphabet.
struct LetterLink: ViewModel {
  let label: String
  /// Nil where nobody stands under it.
  let address: String?
  let count: Int
  let isCurrent: Bool

  static let fields = Fields<LetterLink>("letter")
    .text("label", "the letter") { $0.label }
    .text("address", "where its people are; empty where there are none") { $0.address }
    .text("count", "how many people stand under it") { String($0.count) }
    .flag("current", "the letter that the reader is on") { $0.isCurrent }
}

/// People under one letter.
struct NameGroup: ViewModel {
  let letter: String
  let id: String
  let people: [PersonLine]

  static let fields = Fields<NameGroup>("names")
    .text("letter", "the letter") { $0.letter }
    .text("id", "for links within the page") { $0.id }
    .list("people", "in the order of their given names") { $0.people }
}

/// Somebody in the index, once.
struct PersonLine: ViewModel {
  let card: Prebuilt<Card>
  let earlier: [Reference]

  static let fields = Fields<PersonLine>("person")
    .record("card", "the newest profile") { $0.card }
    .list("earlier", "those of earlier years, each by its year") { $0.earlier }
}
