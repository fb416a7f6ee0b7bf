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

  /// A name, led to the newest profile of one who is called so and names the initiative, or is of its unit.
  private func author(_ name: String, of index: Int) -> Reference {
    let unit = site.relations[index].unit
    let profile =
      profiles[name]?.first { site.relations[$0].initiatives.contains(index) }
      ?? profiles[name]?.first { site.relations[$0].unit == unit }
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
    MovementFacts(
      launchedBy: movement.launchedBy, category: movement.category?.rawValue.capitalizedFirst,
      period: site.theme.strings.period(from: movement.from, through: movement.through?.value),
      document: movement.document.map { named(site.relations[index].document, as: $0.value) })
  }

  private func warning(_ state: DocumentState) -> StateBadge? {
    guard state != .inForce else { return nil }
    return StateBadge(text: site.theme.strings(state.word), kind: state == .notYet ? "provisional" : "cancelled")
  }

  /// A document as it is written, linked where it is published here.
  private func named(_ document: Int?, as written: String) -> Reference {
    Reference(label: written, address: document.flatMap { make.reference($0).address })
  }

  func facts(_ document: Document, _ index: Int) -> DocumentFacts {
    let state = document.state(on: site.today)
    return DocumentFacts(
      number: document.number, type: document.type, issued: make.day(document.issued),
      effective: document.effective.map(make.day), state: state.map { site.theme.strings($0.word) },
      warning: state.flatMap(warning),
      replacedBy: document.replacedBy.map { named(site.relations[index].replacement, as: $0.value) },
      replaces: (site.namedBy[index] ?? []).filter { site.relations[$0].replacement == index }.map(make.reference),
      issuers: document.issuers,
      subject: document.subject, signer: document.signer,
      file: document.file.flatMap { make.download($0.value, label: $0.value.fileName, of: index) })
  }

  /// What the entry says in the fields of its declared section.
  func facts(_ index: Int) -> [SectionFact] {
    (site.entries[index].declared?.values ?? []).map { value in
      SectionFact(
        label: value.field.label, texts: value.texts,
        files: value.files.compactMap { make.download($0.value, label: $0.value.fileName, of: index) })
    }
  }
}

extension DocumentState {
  var word: Word {
    switch self {
    case .inForce: .documentInForce
    case .notYet: .documentNotYet
    case .replaced: .documentReplaced
    case .expired: .documentExpired
    }
  }
}
