import Emulation
import Vietnamese

/// Reads the folder of a contest into typed inputs, as far as the tests need it.
struct ContestReader {
  let code: String
  let index: Int

  func contest(bang: [UInt8], scores: [UInt8]?, votes: [UInt8]?) -> ContestInputs? {
    let root = YAMLReader.read(bang)
    guard let name = cell(root["tên"]), let kind = cell(root["loại"]) else { return nil }
    let usual = ContestInputs.usualStages.map { Cell($0, at: Origin(.contest, line: 1, contest: index)) }
    var contest = ContestInputs(
      code: code, name: name, kind: kind, members: (root["thành viên"]?.items ?? []).compactMap(member),
      stages: root["bên chấm"].map(cells) ?? usual, sheet: sheet(root))
    contest.decision = Decision(
      state: cell(root["trạng thái"]), number: cell(root["số quyết định"]), date: day(root["ngày quyết định"]))
    contest.tieRules = root["đồng hạng"].map(cells) ?? []
    contest.flags = (root["cờ"]?.items ?? []).compactMap(flag)
    contest.ballot = root["phiếu"].map {
      ContestInputs.Ballot(total: whole($0["tổng số"]), leastShare: number($0["tỷ lệ tối thiểu"]))
    }
    contest.scores = scores.map { rows($0, .contestScores).compactMap(\.contestScore) }
    contest.votes = votes.map { rows($0, .contestVotes).compactMap(\.votes) }
    return contest
  }

  private func rows(_ bytes: [UInt8], _ table: SourceTable) -> [TableRow] {
    CSVFile(bytes).rows.map { TableRow(table: table, fields: $0, contest: index) }
  }

  private func member(_ node: YAMLNode) -> ContestInputs.Member? {
    cell(node["mã"]).map {
      ContestInputs.Member(code: $0, name: cell(node["tên"]), isOurs: cell(node["là ta"])?.map { $0 == "có" })
    }
  }

  private func flag(_ node: YAMLNode) -> ContestInputs.Flag? {
    guard let from = whole(node["từ hạng"]), let title = cell(node["danh hiệu"]) else { return nil }
    return ContestInputs.Flag(from: from, through: whole(node["đến hạng"]), title: title)
  }

  private func sheet(_ root: YAMLNode) -> ScoreSheet {
    ScoreSheet(
      bonusCap: number(root["điểm thưởng tối đa"]), criteria: (root["tiêu chí"]?.items ?? []).compactMap(criterion),
      bands: (root["mức xếp loại"]?.items ?? []).compactMap(band))
  }

  private func criterion(_ node: YAMLNode) -> ScoreSheet.Criterion? {
    guard let code = cell(node["mã"]), let maximum = number(node["điểm tối đa"]) else { return nil }
    return ScoreSheet.Criterion(
      code: code, name: cell(node["tên"]) ?? code, maximum: maximum, kind: cell(node["loại điểm"]),
      stages: node["bên chấm"].map(cells), children: (node["tiêu chí"]?.items ?? []).compactMap(criterion))
  }

  private func band(_ node: YAMLNode) -> ScoreSheet.Band? {
    guard let name = cell(node["tên"]), let from = number(node["từ điểm"]) else { return nil }
    return ScoreSheet.Band(name: name, from: from, floor: number(node["mỗi tiêu chí đạt từ"]))
  }

  private func cells(_ node: YAMLNode) -> [Cell<String>] { node.items.compactMap { cell($0) } }

  private func cell(_ node: YAMLNode?) -> Cell<String>? {
    guard case .scalar(let text, let line, let range) = node else { return nil }
    return Cell(text, at: Origin(.contest, line: line, range: range, contest: index))
  }

  private func number(_ node: YAMLNode?) -> Cell<DecimalNumber>? {
    cell(node)?.map { try? VietnameseNumber.parse($0).get().value }
  }

  private func whole(_ node: YAMLNode?) -> Cell<Int>? { cell(node)?.map { Int($0) } }

  private func day(_ node: YAMLNode?) -> Cell<CalendarDate>? { cell(node)?.map { try? CalendarDate.parse($0).get() } }
}

extension TableRow {
  fileprivate var contestScore: ContestScore? {
    guard let member = text(.member), let criterion = text(.criterion), let stage = text(.stage) else { return nil }
    return ContestScore(
      member: member, criterion: criterion, stage: stage, points: number(.points),
      remarks: ContestScore.Remarks(reason: text(.reason), basis: text(.basis), evidence: text(.evidence)))
  }

  fileprivate var votes: Votes? {
    guard let member = text(.member), let count = whole(.votes) else { return nil }
    return Votes(member: member, count: count)
  }
}
