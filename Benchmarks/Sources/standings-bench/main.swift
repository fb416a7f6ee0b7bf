/// Computes ten large years again and again, one after the other on one processor, and prints what that costs beside
/// its limit. Reading tables and making words and pages are not in it.
///
/// Run it with `swift run -c release standings-bench`.

import Emulation
import Glibc

let years = 10
let rounds = 7
let limit = 250

let register = LargeYear.register
let inputs = (0..<years).map { LargeYear(year: 2009 + $0, register: register).inputs }
var costs: [(wall: Double, processor: Double)] = []
for _ in 0..<rounds {
  let (wall, processor) = (ContinuousClock.now, processorMilliseconds())
  let computed = inputs.map(EmulationYear.init)
  costs.append(((ContinuousClock.now - wall) / .milliseconds(1), processorMilliseconds() - processor))
  try check(computed)
}
let wall = Int(costs.map(\.wall).sorted()[rounds / 2])
let processor = Int(costs.map(\.processor).sorted()[rounds / 2])
print(
  """
  standings, \(LargeYear.units) units × \(LargeYear.criteria) criteria × \(LargeYear.rounds) rounds × \(years) years
    \(processor) ms of processor time, \(wall) ms by the clock (limit \(limit) ms)\(processor < limit ? "" : ": over the limit")
  """)

/// What is timed must be the whole work: every unit is ranked in every table, and no rule is broken.
func check(_ computed: [EmulationYear]) throws {
  for year in computed {
    let ranked = year.standings.reduce(0) { $0 + $1.rows.count { $0.rank != nil } }
    guard year.findings.isEmpty, ranked == (LargeYear.rounds + 1) * LargeYear.units else {
      throw BenchmarkError(description: "\(ranked) ranks, \(year.findings.count) findings")
    }
  }
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
