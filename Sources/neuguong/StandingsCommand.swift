import ArgumentParser
import Diagnostics
import Portal

struct Standings: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Kết quả thi đua của một năm, và vì sao. (A year's results, and why they are what they are.)",
    discussion: """
      Bảng ra stdout, thông báo ra stderr. Lời giải thích dùng lời của giao diện (theme/strings.yaml).
      (Tables on stdout, messages on stderr. Explanations are in the words of the theme.)

      Ví dụ / Examples:
        neuguong standings 2018
        neuguong standings 2018 --explain phong-qltm     từ hạng đến tổng điểm, tiêu chí, từng ô
        neuguong standings 2018 --explain quan-triet     một mục tiêu, theo mã: từ kết quả đến từng ô
        neuguong standings 2018 --explain so-cong-thuong  thành viên của khối, cụm thi đua
        neuguong standings 2018 --as csv > xep-hang.csv
        neuguong standings 2018 --as csv --table ket-qua-muc-tieu
        neuguong standings 2018 --as json | jq .xep_hang
      """)

  enum Form: String, CaseIterable, ExpressibleByArgument { case table, csv, json }

  @OptionGroup var shared: SharedOptions

  @Argument(help: ArgumentHelp("Năm của kế hoạch. (Year of the plan.)", valueName: "year"))
  var year: Int

  @Option(
    help: ArgumentHelp(
      "Giải thích kết quả của một đơn vị hay một thành viên của khối, cụm (mã, tên, viết tắt), hoặc một mục tiêu (mã). (Explain a unit, a member of a contest or a goal.)",
      valueName: "unit|goal"))
  var explain: String?

  @Option(
    name: .customLong("as"), help: ArgumentHelp("Dạng in ra. (Form of the output.)", valueName: "table|csv|json"))
  var form: Form = .table

  @Option(
    help: ArgumentHelp(
      "Bảng nào, khi --as csv: tên tệp đã công bố. (Which published table, for --as csv.)", valueName: "file"))
  var table: String?

  func validate() throws {
    if table != nil && form != .csv {
      throw ValidationError("--table: chỉ dùng với --as csv. (goes with --as csv only)")
    }
    if explain != nil && form != .table {
      throw ValidationError("--explain: chỉ dùng với --as table. (goes with --as table only)")
    }
  }

  func run() async throws {
    let session = Session(shared)
    let book = try await session.standings()
    guard let report = book.year(year) else {
      let known = book.years
      throw refuse(known.isEmpty ? .noYears : .unknownYear(year, known: known, nearest: book.nearest(to: year)))
    }
    if let explain {
      try Terminal.out(text(explaining: explain, of: report))
    } else {
      switch form {
      case .table: try Terminal.out(report.tables(shared.messages.lang))
      case .csv: try Terminal.out(csv(of: report))
      case .json: try Terminal.out(String(decoding: report.json, as: UTF8.self))
      }
    }
    if book.diagnostics.count(of: .error) > 0 { throw Exit.content }
  }

  private func csv(of report: StandingsReport) throws -> String {
    let name = table ?? "xep-hang"
    let file = name.hasSuffix(".csv") ? name : name + ".csv"
    if let bytes = report.csv(file) { return String(decoding: bytes, as: UTF8.self) }
    throw refuse(.unknownTable(name, known: report.tables))
  }

  private func text(explaining name: String, of report: StandingsReport) throws -> String {
    if let goal = report.goal(name) { return report.explanation(ofGoal: goal) }
    switch report.unit(name) {
    case .found(let unit):
      let text = report.explanation(ofUnit: unit, shared.messages.lang)
      if text.isEmpty { throw refuse(.unitWithoutTable(name, year: report.year)) }
      return text
    case .ambiguous(let candidates): throw refuse(.ambiguousUnit(name, candidates: candidates))
    case .unknown(let nearest, let known):
      if let text = report.explanation(ofMember: name) { return text }
      throw refuse(.unknownUnit(name, nearest: nearest, known: known))
    }
  }

  /// Says why a question has no answer; to be thrown.
  private func refuse(_ problem: StandingsProblem) -> Exit { shared.messages.fail(problem.words, .usage) }
}
