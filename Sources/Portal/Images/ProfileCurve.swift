import Glibc
import SourceText

/// How a number in a picture becomes light.
enum ProfileCurve {
  /// Whether a curve is that of sRGB, within what eight bits can tell.
  static func isSRGB(_ element: [UInt8]) -> Bool {
    (0...16).allSatisfy { step in
      let input = Double(step) / 16
      guard let light = light(element, input) else { return false }
      return abs(light - (input <= 0.04045 ? input / 12.92 : pow((input + 0.055) / 1.055, 2.4))) < 0.002
    }
  }

  /// The light of a number, both 0…1; nil for a curve of a kind that nobody writes.
  static func light(_ element: [UInt8], _ input: Double) -> Double? {
    element.starts(with: "curv".utf8) ? sampled(element, input) : parametric(element, input)
  }

  private static func sampled(_ element: [UInt8], _ input: Double) -> Double? {
    let samples = element[...]
    guard let count = samples.number(at: 8, 4) else { return nil }
    switch count {
    case 0: return input
    case 1: return samples.number(at: 12, 2).map { pow(input, Double($0) / 256) }
    default:
      let place = input * Double(count - 1)
      let below = min(Int(place), count - 2)
      guard let low = samples.number(at: 12 + 2 * below, 2), let high = samples.number(at: 14 + 2 * below, 2) else {
        return nil
      }
      return (Double(low) + (Double(high) - Double(low)) * (place - Double(below))) / 65_535
    }
  }

  /// A power alone, and what sRGB is written as: (aX + b)^g above d, cX below (ICC.1:2022, 10.18).
  private static func parametric(_ element: [UInt8], _ input: Double) -> Double? {
    let number = ProfileElement.numbers(element).dropFirst()
    switch element[...].number(at: 8, 2) {
    case 0 where number.count == 1: return pow(input, number[1])
    case 3 where number.count == 5:
      let (g, a, b, c, d) = (number[1], number[2], number[3], number[4], number[5])
      return input >= d ? pow(a * input + b, g) : c * input
    default: return nil
    }
  }
}
