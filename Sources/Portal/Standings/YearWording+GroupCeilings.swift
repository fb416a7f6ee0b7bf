import DataFiles
import Emulation
import Vietnamese

/// What is said of a title's ceilings by staff group.
extension YearWording {
  /// “công chức, viên chức”
  func groups(ofCeiling position: Int, of title: Int) -> String {
    plan.titles[title].groupCeilings[position].groups.map(\.value).joined(separator: ", ")
  }

  func text(ofCeiling position: Int, of title: Int, _ field: Figure.CeilingField) -> FigureText {
    let line = year.titles[title].groupCeilings[position]
    func count(_ number: Int?) -> FigureText { number.map { FigureText($0) } ?? noData }
    func level(_ number: Rational?) -> FigureText { number.map { FigureText($0) } ?? noData }
    func said(_ isBroken: Bool?) -> FigureText {
      isBroken.map { FigureText(strings($0 ? .overCeiling : .withinCeiling)) } ?? noData
    }
    return switch field {
    case .groups: FigureText(groups(ofCeiling: position, of: title))
    case .percent: FigureText(line.ceiling.percent, unit: "%")
    case .base: FigureText(plan.titles[line.ceiling.base].name.value)
    case .official: count(line.holders?.official)
    case .provisional: count(line.holders?.provisional)
    case .level: level(line.ceiling.level)
    case .isBroken: said(line.ceiling.isBroken)
    case .provisionalLevel: level(line.ceiling.provisionalLevel)
    case .isBrokenProvisionally: said(line.ceiling.isBrokenProvisionally)
    }
  }

  func label(ofCeiling position: Int, of title: Int, _ field: Figure.CeilingField) -> String {
    strings(
      .figureOfGroup, ["figure": strings(field.word), "groups": groups(ofCeiling: position, of: title)])
  }

  func formula(ofCeiling position: Int, of title: Int, _ field: Figure.CeilingField, _ rule: Rule) -> String? {
    let ceiling = year.titles[title].groupCeilings[position].ceiling
    func shown(_ field: Figure.CeilingField) -> String { text(of: .groupCeiling(title: title, position, field)).text }
    let isOfficial = field == .level || field == .isBroken
    switch rule {
    case .ceilingLevel:
      guard let holders = ceiling.baseHolders else { return nil }
      let count = isOfficial ? holders.official : holders.provisional
      return "\(shown(.percent)) × \(DecimalNumber.vietnamese(count)) = \(shown(field))"
    case .ceilingBroken:
      guard let isBroken = isOfficial ? ceiling.isBroken : ceiling.isBrokenProvisionally else { return nil }
      let (count, level) =
        isOfficial ? (shown(.official), shown(.level)) : (shown(.provisional), shown(.provisionalLevel))
      return "\(count) \(isBroken ? ">" : "≤") \(level): \(shown(field))"
    default: return nil
    }
  }
}

extension Figure.CeilingField {
  fileprivate var word: Word {
    switch self {
    case .groups: .figureGroup
    case .percent: .ratioCeiling
    case .base: .figureCeilingBase
    case .official: .figureOfficial
    case .provisional: .figureProvisional
    case .level: .figureLevel
    case .isBroken: .figureBroken
    case .provisionalLevel: .figureLevelProvisional
    case .isBrokenProvisionally: .figureBrokenProvisional
    }
  }
}
