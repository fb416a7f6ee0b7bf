import Disk
import Transfers
import Vietnamese

/// What one run got of every agency, and what is left of those that gave nothing.
package struct Harvest: Sendable {
  package struct Part: Sendable {
    package let agency: Agency
    /// Nil where it never gave anything that could be read.
    package var catalogue: AgencyCatalogue?
    package var places: [BlocPlace] = []
    /// When that was loaded.
    package let day: CalendarDate?
    /// Why it is not of today.
    package let trouble: Trouble?
  }

  package enum Trouble: Hashable, Sendable {
    case silent(String)
    case refused(Int)
    /// Not JSON, or no catalogue: the byte where that shows.
    case unreadable(Int)
  }

  package var parts: [Part]
  /// Bytes of one catalogue or one year's data.
  static let limit = 32 << 20
  private static let width = 8

  init(parts: [Part]) { self.parts = parts }

  /// Asks all agencies, some at a time; each is kept before the next are asked.
  package init(
    _ agencies: [Agency], state: JoinState, today: CalendarDate, curl: Curl = Curl(width: width)
  ) throws(MachineFailure) {
    var parts: [Part] = []
    for start in stride(from: 0, to: agencies.count, by: Self.width) {
      let batch = Array(agencies[start..<min(start + Self.width, agencies.count)])
      let answers = try curl.send(batch.map { Self.request($0.address + "muc-luc.json") })
      for (agency, answer) in zip(batch, answers) { parts.append(try Self.part(agency, answer, state, today)) }
    }
    let asked = parts.indices.filter { parts[$0].trouble == nil && parts[$0].catalogue?.results != nil }
    for start in stride(from: 0, to: asked.count, by: Self.width) {
      let batch = asked[start..<min(start + Self.width, asked.count)]
      let answers = try curl.send(batch.compactMap { parts[$0].catalogue?.results.map(Self.request) })
      for (index, answer) in zip(batch, answers) where answer.status == 200 {
        try state.keep(results: answer.body, of: parts[index].agency)
      }
    }
    for index in parts.indices {
      parts[index].places = state.results(parts[index].agency).map { BlocPlace.all($0, of: parts[index].agency) } ?? []
    }
    self.parts = parts
  }

  /// The addresses of the agencies that some entries are of.
  package func agencies(of addresses: Set<String>) -> Set<String> {
    Set(parts.map(\.agency.address).filter { agency in addresses.contains { $0.hasPrefix(agency) } })
  }

  private static func request(_ address: String) -> HTTPRequest {
    var request = HTTPRequest("GET", address)
    request.limit = limit
    return request
  }

  private static func part(
    _ agency: Agency, _ answer: HTTPAnswer, _ state: JoinState, _ today: CalendarDate
  ) throws(MachineFailure) -> Part {
    let trouble: Trouble
    if answer.status == 0 {
      trouble = .silent(answer.failure)
    } else if answer.status != 200 {
      trouble = .refused(answer.status)
    } else {
      do throws(JSONReader.Fault) {
        let catalogue = try AgencyCatalogue(answer.body, of: agency)
        try? state.keep(answer.body, of: agency, on: today)
        return Part(agency: agency, catalogue: catalogue, day: today, trouble: nil)
      } catch {
        trouble = .unreadable(error.offset)
      }
    }
    let old = state.catalogue(agency).flatMap { try? AgencyCatalogue($0, of: agency) }
    return Part(agency: agency, catalogue: old, day: old == nil ? nil : state.day(agency), trouble: trouble)
  }
}
