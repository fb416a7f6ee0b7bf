import Emulation
import SourceText
import Vietnamese

/// What the parts of a year's pages rest on in the plan's own text.
enum ClauseTopic: String {
  case rounds = "đợt"
  case targets = "chỉ tiêu"
  case deadlines = "thời hạn"
  case registration = "đăng ký"
}

extension YearBook {
  /// The clause of the plan that sets something, linked where it can be read here; nil where the plan names none.
  func clause(_ topic: ClauseTopic) -> Reference? {
    let key = MatchKey.exact(topic.rawValue)
    guard let clause = plan.clauses.first(where: { $0.topics.contains { MatchKey.exact($0) == key } }) else {
      return nil
    }
    return Reference(label: strings(.byClause, ["clause": clause.name]), address: published(clause.address))
  }

  /// An address elsewhere, or of a page that is there, with its place on it.
  private func published(_ written: String) -> String? {
    if written.hasPrefix("https://") { return written }
    let parts = written.split(separator: "#", maxSplits: 1)
    guard let path = parts.first.map(String.init),
      site.entries.indices.contains(where: { site.entries[$0].address == path && site.isListed($0) })
    else { return nil }
    return site.href(path) + (parts.count > 1 ? "#\(parts[1])" : "")
  }
}
