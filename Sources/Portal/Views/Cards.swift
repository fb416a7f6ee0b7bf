import DataFiles
import Pictures
import SourceText
import Templates
import Vietnamese

/// Makes the small pieces that recur on pages: cards, references, days.
struct Cards: Sendable {
  let site: Site

  func card(_ index: Int) -> Card {
    let entry = site.entries[index]
    return Card(
      title: entry.title.value, address: site.href(entry.address), kind: entry.kind,
      section: site.theme.strings(entry.kind.word), isCollective: entry.exemplar?.subject == .collective,
      year: entry.year, day: entry.date.map(day),
      summary: entry.exemplar?.citation ?? entry.consultation?.achievement ?? entry.document?.subject
        ?? entry.common.summary,
      unit: unit(of: index)?.name, note: note(entry), picture: picture(index, entry.cardSlot), initials: initials(entry)
    )
  }

  func day(_ date: CalendarDate) -> Day { Day(date) }

  func unit(of index: Int) -> Unit? {
    site.relations[index].unit.map { site.directory.units[$0] }
  }

  /// A link to an entry; its words alone where it has no page.
  func reference(_ index: Int) -> Reference {
    let entry = site.entries[index]
    return Reference(label: entry.title.value, address: site.isListed(index) ? site.href(entry.address) : nil)
  }

  /// The entry's own picture, in one of its places.
  func picture(_ index: Int, _ slot: Slot) -> Picture? {
    let common = site.entries[index].common
    guard let image = common.image, let alt = common.imageText, let address = asset(image.value, of: index) else {
      return nil
    }
    return site.picture(at: address, Recipe(slot, focus: common.focus), alt: alt)
  }

  /// The same for those who show a link to its page: a full address.
  func sharedPicture(_ index: Int) -> SharedPicture? {
    let entry = site.entries[index]
    guard let image = entry.common.image, let alt = entry.common.imageText, let address = asset(image.value, of: index)
    else { return nil }
    let shown = site.pictures[address]
    let largest = shown?.sets[Recipe(entry.pageSlot, focus: entry.common.focus)]?.largest
    return SharedPicture(
      address: site.absolute(largest?.address ?? address), alt: alt, width: largest?.size.width ?? shown?.size?.width,
      height: largest?.size.height ?? shown?.size?.height)
  }

  /// “Quyết định số … ngày … của …”.
  func decision(_ exemplar: Exemplar) -> String? {
    guard let number = exemplar.decisionNumber, let date = exemplar.decisionDate,
      let authority = exemplar.decisionAuthority
    else { return nil }
    return site.theme.strings(.decisionLine, ["number": number, "date": date.short, "authority": authority])
  }

  /// The address of a file that the entry names, as pages write it.
  func file(_ written: String, of index: Int) -> String? { asset(written, of: index).map(site.href) }

  /// The same from the site's root.
  func asset(_ written: String, of index: Int) -> String? {
    let folder = site.entries[index].path.folder
    let names = [written, written.removingPercentEncoding].compactMap { Address.resolve($0, from: folder) }
    let published = site.links[index].files.map(Address.asset)
    return names.filter { !$0.isEmpty }.map(Address.asset).first(where: published.contains)
  }

  func download(_ written: String, label: String, of index: Int) -> Download? {
    file(written, of: index).map { Download(label: label, address: $0, type: fileType(written)) }
  }

  private func fileType(_ name: String) -> String {
    name.lastIndex(of: ".").map { name[name.index(after: $0)...].uppercased() } ?? ""
  }

  private func note(_ entry: Entry) -> String? {
    switch entry.details {
    case .exemplar(let exemplar):
      exemplar.position ?? (exemplar.subject == .collective ? site.theme.strings(.collective) : nil)
    case .initiative(let initiative): initiative.category.rawValue.capitalizedFirst
    case .news(let news): news.rubric
    case .movement(let movement): movement.category?.rawValue.capitalizedFirst
    case .document(let document): note(document)
    case .consultation(let consultation): site.theme.strings(site.state(of: consultation).word)
    case .page: nil
    case .declared(let values): values.listed.isEmpty ? nil : values.listed.joined(separator: " · ")
    }
  }

  /// Who issued it, and that it is not in force.
  private func note(_ document: Document) -> String {
    let state = document.state(on: site.today).flatMap { $0 == .inForce ? nil : site.theme.strings($0.word) }
    return [document.issuers.joined(separator: ", "), state].compactMap(\.self).joined(separator: " · ")
  }

  /// Family name and given name, as on a monogram: “NA” for Nguyễn Văn A.
  func initials(_ entry: Entry) -> String? {
    guard let exemplar = entry.exemplar, exemplar.subject == .person else { return nil }
    let words = entry.title.value.split(separator: " ")
    let letters = [words.first, words.count > 1 ? words.last : nil].compactMap { $0?.first }
    return String(letters).uppercased()
  }
}

extension Site {
  func state(of consultation: Consultation) -> ConsultationState { consultation.state(on: today, config.calendar) }
}

extension ConsultationState {
  var word: Word {
    switch self {
    case .announced: .consultationAnnounced
    case .open: .consultationOpen
    case .ended: .consultationEnded
    }
  }
}
