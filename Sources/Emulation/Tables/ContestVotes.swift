import Vietnamese

/// The votes of a contest, by member.
struct ContestVotes: Sendable {
  /// Positions in `phieu.csv`.
  private(set) var rows: [Int?]
  /// Votes that are asked when members tie: 0 for those below the least share.
  private(set) var counted: [Int]

  init(_ table: [Votes]?, _ ballot: ContestInputs.Ballot?, _ members: ContestMembers, _ findings: inout [Finding]) {
    rows = Array(repeating: nil, count: members.all.count)
    counted = Array(repeating: 0, count: members.all.count)
    var names = NameReader(.member, members.names)
    if let share = ballot?.leastShare, ballot?.total == nil {
      findings.append(Finding(.voteTotalMissing, at: share.origin))
    }
    for (row, votes) in (table ?? []).enumerated() {
      Self.check(votes.count, ballot?.total?.value, &findings)
      guard let member = names.index(of: votes.member, &findings) else { continue }
      if let first = rows[member], let origin = table?[first].member.origin {
        findings.append(Finding(.duplicateRow(first: origin), at: votes.member.origin))
      } else {
        rows[member] = row
        counted[member] = ballot.isReached(by: votes.count.value) ? votes.count.value : 0
      }
    }
  }

  private static func check(_ count: Cell<Int>, _ total: Int?, _ findings: inout [Finding]) {
    if count.value < 0 { findings.append(Finding(.negativeCount, at: count.origin)) }
    if let total, count.value > total { findings.append(Finding(.votesAboveTotal(total), at: count.origin)) }
  }
}

extension ContestInputs.Ballot? {
  /// votes × 100 ≥ share × total.
  fileprivate func isReached(by votes: Int) -> Bool {
    guard let share = self?.leastShare?.value else { return true }
    guard let total = self?.total?.value, let needed = try? Rational(share) * Rational(total) else { return false }
    return (try? Rational(votes) * Rational(100)).map { $0 >= needed } ?? false
  }
}
