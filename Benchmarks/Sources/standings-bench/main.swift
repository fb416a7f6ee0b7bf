/// Computes ten large years again and again, one after the other on one processor, and prints what that costs beside
/// its limit; then ten large contests. Reading tables and making words and pages are not in it.
///
/// Run it with `swift run -c release standings-bench`.

import Emulation
import Glibc
import Vietnamese

let years = 10
let rounds = 7

let register = LargeYear.register
let inputs = (0..<years).map { LargeYear(year: 2009 + $0, register: register).inputs }
try measure(
  "standings, \(LargeYear.units) units × \(LargeYear.criteria) criteria × \(LargeYear.rounds) rounds × \(years) years",
  limit: 250, inputs
) { $0.standings.reduce(0) { $0 + $1.rows.count { $0.rank != nil } } == (LargeYear.rounds + 1) * LargeYear.units }

let plan = Plan(year: Cell(2018, at: Origin(.plan, line: 1)))
let contest = YearInputs(plan: plan, contests: [LargeContest.inputs])
try measure(
  "contests, \(LargeContest.members) members × \(LargeContest.leaves) leaves × \(LargeContest.stages.count) stages × \(years) years",
  limit: 400, Array(repeating: contest, count: years)
) { $0.contests[0].rows.count { $0.rank != nil } == LargeContest.members }

let shuffled = YearInputs(plan: plan, contests: [LargeContest.shuffled])
try measure(
  "the same, rows in no order", limit: 400, Array(repeating: shuffled, count: years)
) { $0.contests[0].rows.count { $0.rank != nil } == LargeContest.members }

/// - Parameter isWhole: what is timed must be the whole work: everybody is ranked.
func measure(
  _ name: String, limit: Int, _ inputs: [YearInputs], _ isWhole: (EmulationYear) -> Bool
) throws {
  var costs: [(wall: Double, processor: Double)] = []
  for _ in 0..<rounds {
    let (wall, processor) = (ContinuousClock.now, processorMilliseconds())
    let computed = inputs.map(EmulationYear.init)
    costs.append(((ContinuousClock.now - wall) / .milliseconds(1), processorMilliseconds() - processor))
    for year in computed where !year.findings.isEmpty || !isWhole(year) {
      throw BenchmarkError(description: "\(name): \(year.findings.count) findings, or somebody without a rank")
    }
  }
  let wall = Int(costs.map(\.wall).sorted()[rounds / 2])
  let processor = Int(costs.map(\.processor).sorted()[rounds / 2])
  print(
    """
    \(name)
      \(processor) ms of processor time, \(wall) ms by the clock (limit \(limit) ms)\(processor < limit ? "" : ": over the limit")
    """)
}

/// User and system time of this process.
func processorMilliseconds() -> Double {
  var usage = rusage()
  getrusage(RUSAGE_SELF.rawValue, &usage)
  return [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec * 1_000_000 + $1.tv_usec) / 1000 }
}

struct BenchmarkError: Error {
  let description: String
}
