import DataFiles
import QRCode
import SourceText
import Templates

/// What only one kind of entry has.
extension EntryPages {
  func facts(_ exemplar: Exemplar, _ entry: Entry, _ index: Int) -> ExemplarFacts {
    let honours = site.directory.honours
    return ExemplarFacts(
      isPerson: exemplar.subject == .person,
      subject: site.theme.strings(exemplar.subject == .person ? .individual : .collective),
      initials: make.initials(entry),
      position: exemplar.position, citation: exemplar.citation, decision: make.decision(exemplar),
      decisionFile: exemplar.decisionFile.flatMap { make.download($0.value, label: $0.value.fileName, of: index) },
      qr: QRCode(site.absolute(entry.address))?.svg(label: site.theme.strings(.pageCode)),
      titles: site.relations[index].titles.map {
        list(.exemplar, .title($0)) ?? Reference(label: honours.titles[$0].name, address: nil)
      },
      forms: site.relations[index].forms.map { honours.forms[$0].name },
      initiatives: site.relations[index].initiatives.map(make.reference), timeline: site.timeline(of: index))
  }

  /// A name, led to the newest profile of one who is called so in the initiative's unit, else in the only unit where
  /// anybody is.
  private func author(_ name: String, of index: Int) -> Reference {
    let (unit, namesakes) = (site.relations[index].unit, profiles[name] ?? [])
    let isAlone = Set(namesakes.map { site.relations[$0].unit }).count == 1
    let profile = namesakes.first { site.relations[$0].unit == unit } ?? (isAlone ? namesakes.first : nil)
    return Reference(label: name, address: profile.map { site.href(site.entries[$0].address) })
  }

  func facts(_ initiative: Initiative, _ index: Int) -> InitiativeFacts {
    InitiativeFacts(
      authors: initiative.authors.map { author($0.value, of: index) },
      category: initiative.category.rawValue.capitalizedFirst,
      registered: (initiative.registered?.value).map(make.day), late: late(initiative),
      recognition: initiative.recognition.map { number in
        initiative.recognitionDate.map {
          site.theme.strings(.recognitionLine, ["number": number, "date": $0.short])
        } ?? number
      }, level: initiative.recognitionLevel?.capitalizedFirst, scope: initiative.scope, benefit: initiative.benefit)
  }

  /// That it was registered too late for the review of its year.
  private func late(_ initiative: Initiative) -> String? {
    let year = site.years.first { $0.plan.year.value == initiative.year.value }
    guard let day = initiative.registered?.value, let last = year?.lastInitiativeDay, day > last else { return nil }
    return site.theme.strings(
      .lateInitiative, ["date": day.short, "last_day": last.short, "year": "\(initiative.year.value)"])
  }

  func facts(_ movement: Movement, _ index: Int) -> MovementFacts {
    let named = movement.document.map { written in
      site.relations[index].document.map { document in
        Reference(label: written.value, address: make.reference(document).address)
      } ?? Reference(label: written.value, address: nil)
    }
    return MovementFacts(
      launchedBy: movement.launchedBy, category: movement.category?.rawValue.capitalizedFirst,
      period: site.theme.strings.period(from: movement.from, through: movement.through?.value),
      document: named)
  }

  func facts(_ document: Document, _ index: Int) -> DocumentFacts {
    DocumentFacts(
      number: document.number, type: document.type, issued: make.day(document.issued), issuers: document.issuers,
      subject: document.subject, signer: document.signer,
      file: document.file.flatMap { make.download($0.value, label: $0.value.fileName, of: index) })
  }
}
