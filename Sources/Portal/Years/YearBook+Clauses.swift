import DataFiles
import Emulation
import SourceText
import Vietnamese

extension YearBook {
  /// The clause of the plan that sets something, linked where it can be read here; nil where the plan names none.
  func clause(_ topic: ClauseTopic) -> Reference? {
    guard let clause = year.clause(topic) else { return nil }
    return Reference(
      label: strings(.byClause, ["clause": clause.name]), address: address(written: clause.address.value))
  }

  /// The plan by its name, linked where its text can be read here.
  var planReference: Reference? {
    plan.name.map { Reference(label: $0, address: plan.text.flatMap { address(written: $0.value) }) }
  }

  /// căn cứ of a goal in its own words, led to the clause that it names.
  func basis(_ written: String) -> Reference {
    let clause = plan.clauses.first { written.isClause($0.name) }
    return Reference(label: written, address: clause.flatMap { address(written: $0.address.value) })
  }

  /// A page of another site, a page or a published file of this one, a document by its number; else the words alone.
  func reference(written: String) -> Reference {
    if case .found(let index) = site.directory.documentNames.match(written) {
      return Cards(site: site).reference(site.directory.documents[index])
    }
    let entry = site.yearLinks.entry(written)
    return Reference(label: entry.map { site.entries[$0].title.value } ?? written, address: address(written: written))
  }

  private func address(written: String) -> String? { site.yearLinks.address(written).map(site.href) }
}

extension String {
  /// Whether it is a clause's name, or ends in it: “Kế hoạch, mục II.4”.
  fileprivate func isClause(_ name: String) -> Bool {
    let (own, other) = (Fold.slug(self), Fold.slug(name))
    return !other.isEmpty && (own == other || own.hasSuffix("-\(other)"))
  }
}
