import Vietnamese

/// Who takes part in a contest.
struct ContestMembers: Sendable {
  let all: [ContestMember]
  let names: NameList
  /// Positions in the Vietnamese order of names; equal names by their place in the list.
  let byName: [Int]

  init(_ members: [ContestInputs.Member], _ units: Units, _ findings: inout [Finding]) {
    var reader = units.reader
    let all = members.map { member in
      let unit = member.name == nil ? reader.index(of: member.code, &findings) : nil
      return ContestMember(member, unit: unit, name: unit.map { units.all[$0].name.value })
    }
    names = NameList(
      all.map { member in [member.code, member.name] + (member.unit.map { units.all[$0].allNames } ?? []) })
    let keys = all.map { SyllableOrder.key($0.name) }
    byName = all.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
    self.all = all
    findings += Duplicates.codes(members.map(\.code), .member)
    let ours = members.compactMap { $0.isOurs?.value == true ? $0.isOurs?.origin : nil }
    if let first = ours.first {
      findings += ours.dropFirst().map { Finding(.secondOwnMember(first: first), at: $0) }
    }
  }
}

extension ContestMember {
  fileprivate init(_ member: ContestInputs.Member, unit: Int?, name: String?) {
    self.init(
      code: member.code.value, name: member.name?.value ?? name ?? member.code.value, unit: unit,
      isOurs: member.isOurs?.value ?? false)
  }
}
