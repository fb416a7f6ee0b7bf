import Emulation
import Vietnamese

/// A title's ceilings by staff group.
extension YearBook {
  func groupCeilings(_ result: TitleResult) -> [CeilingRow] {
    result.groupCeilings.indices.map { row(result, $0) }
  }

  private func row(_ result: TitleResult, _ position: Int) -> CeilingRow {
    let (title, ceiling) = (plan.titles[result.title], result.groupCeilings[position].ceiling)
    func at(_ field: Figure.CeilingField) -> Figure { .groupCeiling(title: result.title, position, field) }
    return CeilingRow(
      name: "\(title.name.value) (\(wording.groups(ofCeiling: position, of: result.title)))",
      percent: figure(at(.percent)), base: plan.titles[ceiling.base].name.value, source: title.ceilingSource,
      level: figure(at(.level)), official: figure(at(.official)),
      verdict: verdict(ceiling.isBroken.map { !$0 }, at(.isBroken)), provisionalLevel: figure(at(.provisionalLevel)),
      provisional: figure(at(.provisional)),
      provisionalVerdict: verdict(ceiling.isBrokenProvisionally.map { !$0 }, at(.isBrokenProvisionally)))
  }

  /// The figures that the page of the year explains of them.
  func groupCeilingFigures(ofTitle title: Int) -> [Figure] {
    year.titles[title].groupCeilings.indices.flatMap { position in
      Figure.CeilingField.explained.map { .groupCeiling(title: title, position, $0) }
    }
  }

  /// “nhóm công chức: không quá 20% số đạt Lao động tiên tiến trong nhóm”
  func groupShares(ofTitle title: Int) -> [String] {
    year.titles[title].groupCeilings.enumerated().map { position, line in
      strings(
        .methodGroupCeiling,
        [
          "groups": wording.groups(ofCeiling: position, of: title),
          "percent": line.ceiling.percent.vietnamese(places: 6), "title": plan.titles[line.ceiling.base].name.value,
        ])
    }
  }
}

extension Figure.CeilingField {
  static let explained: [Figure.CeilingField] = [
    .percent, .official, .provisional, .level, .isBroken, .provisionalLevel, .isBrokenProvisionally,
  ]

  var id: String {
    switch self {
    case .groups, .percent, .base: "toi-da"
    case .official: "da-co-quyet-dinh"
    case .provisional: "tam-tinh"
    case .level: "muc"
    case .isBroken: "vuot"
    case .provisionalLevel: "muc-tam-tinh"
    case .isBrokenProvisionally: "vuot-tam-tinh"
    }
  }
}
