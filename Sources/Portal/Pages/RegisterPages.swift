import Emulation
import SourceText
import Templates
import Vietnamese

/// Makes the pages of the register.
struct RegisterPages: Sendable {
  let site: Site
  let heads: Heads

  private var strings: Strings { site.theme.strings }
  private var register: HonoursRegister { site.register }
  private var listings: RegisterListings { site.registerListings }

  func page(_ listing: RegisterListing, number: Int) -> RegisterPage {
    let name = strings(.register)
    let heading = label(listing).map { "\(name): \($0)" } ?? name
    let address = listing.address(ofPage: number)
    let pager = Pager(number: number, of: listing.pageCount, words: strings) {
      site.href(listing.address(ofPage: $0))
    }
    let isRoot = listing.address == RegisterListings.root
    return RegisterPage(
      head: heads.head(
        number == 1 ? heading : "\(heading) – \(pager?.label ?? "")", at: address,
        description: strings(.registerDescription), trail: trail(listing, isFirst: number == 1), about: .list),
      heading: heading, sentence: sentence(listing),
      whole: isRoot ? nil : Reference(label: name, address: site.href(RegisterListings.root)),
      letters: letters(current: listing.subject), filters: filters(current: listing.subject),
      groups: groups(listing, Array(listing.holders(onPage: number))), pager: pager,
      downloads: isRoot ? downloads : [])
  }

  private func trail(_ listing: RegisterListing, isFirst: Bool) -> [(String, String)] {
    let whole = (strings(.register), RegisterListings.root)
    let own = label(listing).map { ($0, listing.address) }
    return (own == nil && isFirst ? [] : [whole]) + (isFirst ? [] : own.map { [$0] } ?? [])
  }

  private func label(_ listing: RegisterListing) -> String? {
    switch listing.subject {
    case .everybody: nil
    case .letter(let letter): letter
    case .collectives: strings(.collective)
    case .year(let year): strings(.yearStep, ["year": "\(site.years[year].plan.year.value)"])
    case .title(let title): register.titles[title].name
    case .unit(let unit): site.directory.units[unit].name
    }
  }

  private func sentence(_ listing: RegisterListing) -> String {
    let holders =
      listing.subject == .everybody ? register.holders : listing.holders.map { register.holders[$0] }
    let people = holders.count { $0.subject == .person }
    let honours = holders.reduce(0) { $0 + $1.awards.count(where: listing.shows) }
    let numbers = ["people": people, "collectives": holders.count - people, "honours": honours]
    return strings(.registerSummary, numbers.mapValues(DecimalNumber.vietnamese))
  }

  private var downloads: [Download] {
    [
      Download(label: strings(.registerTable), address: site.href(RegisterFile.table.address), type: "CSV"),
      Download(label: strings(.registerJSON), address: site.href(RegisterFile.json.address), type: "JSON"),
    ]
  }
}

/// Ways into the register.
extension RegisterPages {
  private func letters(current: RegisterListing.Subject) -> [LetterLink] {
    let people = register.holders.filter { $0.subject == .person }
    let counts = Dictionary(people.map { ($0.letter ?? PeopleIndex.other, 1) }, uniquingKeysWith: +)
    let shown = PersonOrder.alphabet.filter { PersonOrder.isVietnamese($0) || counts[$0] != nil }
    return (shown + (counts[PeopleIndex.other] == nil ? [] : [PeopleIndex.other])).map { letter in
      LetterLink(
        label: letter, address: counts[letter].map { _ in address(letter, current) }, count: counts[letter] ?? 0,
        isCurrent: current == .letter(letter))
    }
  }

  private func address(_ letter: String, _ current: RegisterListing.Subject) -> String {
    if listings.isWhole {
      let anchor = "#\(PeopleIndex.slug(letter))"
      return current == .everybody ? anchor : site.href(RegisterListings.root) + anchor
    }
    return site.href(listings.list(.letter(letter))?.address ?? RegisterListings.root)
  }

  private func filters(current: RegisterListing.Subject) -> [Filter] {
    func choices(_ word: Word, _ isOfKind: (RegisterListing.Subject) -> Bool) -> Filter? {
      let lists = listings.all.filter { isOfKind($0.subject) }
      guard !lists.isEmpty else { return nil }
      return Filter(
        label: strings(word),
        choices: lists.map { list in
          Prebuilt(
            FilterChoice(
              label: label(list) ?? "", address: site.href(list.address), count: list.holders.count,
              isCurrent: list.subject == current))
        })
    }
    return [
      choices(.filterYear) { if case .year = $0 { true } else { false } },
      choices(.filterTitle) { if case .title = $0 { true } else { false } },
      choices(.filterUnit) { if case .unit = $0 { true } else { false } },
      choices(.collective) { $0 == .collectives },
    ].compactMap(\.self)
  }
}

/// Who stands in it.
extension RegisterPages {
  private func groups(_ listing: RegisterListing, _ shown: [Int]) -> [RegisterGroup] {
    var groups: [RegisterGroup] = []
    for run in shown.map({ register.holders[$0] }).split(byKey: key) {
      groups.append(
        RegisterGroup(
          label: run.key.label, id: run.key.id, isPeople: run.key.isPeople, lines: run.items.map { line($0, listing) }))
    }
    return groups
  }

  private func key(_ holder: HonoursRegister.Holder) -> RegisterGroupKey {
    switch holder.subject {
    case .person:
      let letter = holder.letter ?? PeopleIndex.other
      return RegisterGroupKey(label: letter, id: PeopleIndex.slug(letter), isPeople: true)
    case .collective: return RegisterGroupKey(label: strings(.collective), id: "tap-the", isPeople: false)
    case .agency: return RegisterGroupKey(label: strings(.theAgency), id: "co-quan", isPeople: false)
    }
  }

  private func line(_ holder: HonoursRegister.Holder, _ listing: RegisterListing) -> RegisterLine {
    RegisterLine(
      name: Reference(label: holder.name, address: holder.profile.map { site.href(site.entries[$0].address) }),
      unit: holder.unit.map { unit in
        let unit = site.directory.units[unit]
        return Reference(label: unit.name, address: site.href(unit.address))
      },
      honours: holder.awards.filter(listing.shows).map(honour))
  }

  private func honour(_ award: HonoursRegister.Award) -> RegisterHonour {
    let year = site.years[award.place.year]
    let title = register.titles[award.title]
    return RegisterHonour(
      year: Reference(label: "\(year.plan.year.value)", address: site.href(YearAddresses(year).honours)),
      title: Reference(label: title.name, address: listings.list(.title(award.title)).map { site.href($0.address) }),
      decision: decision(award.row))
  }

  private func decision(_ row: Emulation.Award) -> String? {
    guard let number = row.decisionNumber?.value, let date = row.decisionDate?.value else { return nil }
    return strings(.recognitionLine, ["number": number, "date": date.short])
  }
}

private struct RegisterGroupKey: Hashable {
  let label: String
  let id: String
  let isPeople: Bool
}

extension Array {
  /// Runs of neighbours with one key.
  fileprivate func split<Key: Equatable>(byKey key: (Element) -> Key) -> [(key: Key, items: [Element])] {
    var runs: [(key: Key, items: [Element])] = []
    for item in self {
      let own = key(item)
      if runs.last?.key == own { runs[runs.count - 1].items.append(item) } else { runs.append((own, [item])) }
    }
    return runs
  }
}
