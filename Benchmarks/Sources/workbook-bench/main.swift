import Foundation
import Workbooks

// Reads each file some times over and prints the best of them: cells, and cells a second.
for path in CommandLine.arguments.dropFirst() {
  let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
  var (best, cells) = (Duration.seconds(1_000), 0)
  for _ in 0..<7 {
    let time = try ContinuousClock().measure { cells = try Workbook(bytes).cellCount }
    best = min(best, time)
  }
  print("\(path)\t\(cells)\t\(Int(Double(cells) / (best / .seconds(1))))")
}
