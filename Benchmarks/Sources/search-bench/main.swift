/// Makes the search index of a site again and again and prints what that costs, as JSON: seconds of processor and of
/// wall time (medians), files and bytes.
///
/// Run it with `search-bench CONTENT THEME FOLDER`; the files are written below FOLDER.

import Glibc
import Portal
import Vietnamese

let rounds = 5
let arguments = CommandLine.arguments.dropFirst().map { Path($0) }
guard arguments.count == 3 else { throw BenchmarkError(description: "search-bench CONTENT THEME FOLDER") }
let today = Today(CalendarDate(vietnamDayOf: Int64(time(nil))), .clock)
let options = SiteBuilder.Options(content: arguments[0], theme: arguments[1], today: today)
guard let output = try await SiteBuilder(options).build().output else {
  throw BenchmarkError(description: "The content has errors: neuguong check")
}

var costs: [(processor: Double, wall: Double)] = []
var bytes = 0
var files = 0
for _ in 0..<rounds {
  let (processor, wall) = (processorSeconds(), ContinuousClock.now)
  let index = await output.searchIndex(jobs: options.jobs)
  for file in index {
    try write(file.bytes, "\(arguments[2])/\(file.path.description.split(separator: "/").last ?? "")")
  }
  costs.append((processorSeconds() - processor, (ContinuousClock.now - wall) / .seconds(1)))
  (files, bytes) = (index.count, index.reduce(0) { $0 + $1.bytes.count })
}
let processor = costs.map(\.processor).sorted()[rounds / 2]
let wall = costs.map(\.wall).sorted()[rounds / 2]
print("{\"processor\": \(processor), \"wall\": \(wall), \"files\": \(files), \"bytes\": \(bytes)}")

/// User and system time of this process.
func processorSeconds() -> Double {
  var usage = rusage()
  getrusage(RUSAGE_SELF.rawValue, &usage)
  return [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
}

func write(_ bytes: [UInt8], _ path: String) throws {
  let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
  guard file >= 0 else { throw BenchmarkError(description: "\(path): \(errno)") }
  defer { close(file) }
  guard Glibc.write(file, bytes, bytes.count) == bytes.count else { throw BenchmarkError(description: path) }
}

struct BenchmarkError: Error {
  let description: String
}
