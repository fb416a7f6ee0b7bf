/// Renders the same pages with Templates and with swift-mustache, checks that the bytes are the same, and prints the
/// median time of each. The rounds of all contestants alternate, so that a slow moment of the machine strikes all.
///
/// Run it with `swift run -c release template-bench`.

import Glibc

let rounds = 41
let pagesInRound = 50

func measure(_ name: String, _ contestants: [Contestant]) throws {
  let expected = try contestants[0].render()
  for contestant in contestants {
    try requireSame(contestant.render(), expected, "\(name): \(contestant.name)")
  }
  var times = Array(repeating: [Double](), count: contestants.count)
  for _ in 0..<rounds {
    for (index, contestant) in contestants.enumerated() { times[index].append(try round(contestant)) }
  }
  let medians = times.map { $0.sorted()[rounds / 2] }
  print("\(name), \(expected.count) bytes")
  for (contestant, median) in zip(contestants, medians) {
    print("  \(contestant.name): \(tenths(median)) µs")
  }
  let fastest = medians[2...].min() ?? 0
  print("  ratio to the fastest swift-mustache: \(tenths(fastest / medians[0]))")
}

/// Throws, showing the place, if the bytes differ.
func requireSame(_ bytes: [UInt8], _ expected: [UInt8], _ name: String) throws {
  if bytes == expected { return }
  let same = zip(bytes, expected).prefix { $0 == $1 }.count
  let (given, wanted) = (bytes.dropFirst(same).prefix(80), expected.dropFirst(same).prefix(80))
  throw BenchmarkError(
    description: """
      \(name) differs at byte \(same):
      \(String(decoding: given, as: UTF8.self).debugDescription)
      \(String(decoding: wanted, as: UTF8.self).debugDescription)
      """)
}

/// Microseconds for a page.
func round(_ contestant: Contestant) throws -> Double {
  let clock = ContinuousClock()
  let time = try clock.measure {
    for _ in 0..<pagesInRound { _ = try contestant.render() }
  }
  return time / .microseconds(1) / Double(pagesInRound)
}

func tenths(_ value: Double) -> Double { (value * 10).rounded() / 10 }

do {
  try measure(
    "profile",
    contestants(PageSamples.profile, dictionary: PageSamples.profile.dictionary, template: "profile"))
  try measure(
    "list of 24",
    contestants(PageSamples.list, dictionary: PageSamples.list.dictionary, template: "list"))
} catch {
  print(error)
  exit(1)
}
