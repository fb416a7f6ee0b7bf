import Emulation
import Foundation

/// A year with one contest, written for a test: two members and one criterion unless it says otherwise.
struct Bloc {
  private var folder: YearFolder

  init(
    members: [String] = ["a", "b"], stages: [String] = ["tự chấm", "hội đồng"],
    criteria: [String] = ["mã: A, tên: A, điểm tối đa: 10"], extra: String = "", scores: [String],
    votes: [String]? = nil, units: [String] = []
  ) throws {
    let place = FileManager.default.temporaryDirectory.appending(path: "neuguong-bloc-\(UUID().uuidString)")
    let contest = place.appending(path: "thi-dua/2018/x")
    defer { try? FileManager.default.removeItem(at: place) }
    try FileManager.default.createDirectory(at: contest, withIntermediateDirectories: true)
    let lines =
      ["tên: X", "loại: khối", "thành viên:"] + members.map { "  - {mã: \($0), tên: Tên \($0)}" } + ["bên chấm:"]
      + stages.map { "  - \($0)" } + ["tiêu chí:"] + criteria.map { "  - {\($0)}" }
    // So that what is extra stands at one place, whatever the sheet.
    let padding = Array(repeating: "", count: max(0, 11 - lines.count))
    let sheet = (lines + padding + [extra]).joined(separator: "\n") + "\n"
    try sheet.write(to: contest.appending(path: "bang.yaml"), atomically: true, encoding: .utf8)
    let head = "thành viên,tiêu chí,bên chấm,điểm,lý do,căn cứ"
    let width = { (row: String) in row + String(repeating: ",", count: 5 - row.count { $0 == "," }) }
    try (([head] + scores.map(width)).joined(separator: "\n") + "\n")
      .write(to: contest.appending(path: "diem.csv"), atomically: true, encoding: .utf8)
    try votes.map {
      try (["thành viên,số phiếu"] + $0).joined(separator: "\n").appending("\n")
        .write(to: contest.appending(path: "phieu.csv"), atomically: true, encoding: .utf8)
    }
    try "năm: 2018\n".write(
      to: place.appending(path: "thi-dua/2018/ke-hoach.yaml"), atomically: true, encoding: .utf8)
    if !units.isEmpty {
      try (["mã,tên"] + units).joined(separator: "\n").appending("\n")
        .write(to: place.appending(path: "don-vi.csv"), atomically: true, encoding: .utf8)
    }
    folder = YearFolder(content: place)
  }

  mutating func replace(_ table: SourceTable, _ old: String, _ new: String) {
    let path = folder.path(table, contest: 0)
    let text = String(decoding: folder.files[path] ?? [], as: UTF8.self)
    folder.files[path] = Array(text.replacingOccurrences(of: old, with: new).utf8)
  }

  var year: EmulationYear { EmulationYear(folder.inputs) }

  var published: String { String(decoding: year.publishedJSON, as: UTF8.self) }

  /// `diem.csv:3 text: problem`, as an editor sees the place; of a problem the case, with what tells it apart.
  var found: [String] {
    year.findings.map { finding in
      let bytes = folder.files[folder.path(of: finding.origin)] ?? []
      let text = String(decoding: bytes[finding.origin.range.clamped(to: bytes.indices)], as: UTF8.self)
      return "\(finding.origin.table.fileName):\(finding.origin.line) \(text): \(name(finding.problem))"
    }
  }

  private func name(_ problem: Finding.Problem) -> String {
    switch problem {
    case .unknown(let reference, _, _): "unknown(.\(reference))"
    case .missing(let column): "missing(\(column))"
    case .stageOutside, .lastStageMissing, .votesAboveTotal: "\(problem)"
    default: String("\(problem)".prefix { $0 != "(" })
    }
  }
}
