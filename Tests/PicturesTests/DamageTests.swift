import Foundation
import TestSupport
import Testing

@testable import Pictures

/// Bytes changed, cut and doubled at random: what comes is a picture or a trouble, never an end of the process.
@Suite struct DamageTests {
  private static let names = [
    "plain.jpg", "progressive.jpg", "ink.jpg", "plain.png", "palette.png", "lossy.webp", "lossless.webp", "moving.webp",
    "still.gif", "interlaced.gif",
  ]
  private static let rounds = ProcessInfo.processInfo.environment["FUZZ_ROUNDS"].flatMap(Int.init).map { $0 / 5 } ?? 100

  @Test("Damaged pictures are told, never fatal", arguments: names)
  func damage(_ name: String) throws {
    let bytes = try Samples.file(name)
    var random = SeededGenerator(seed: Fingerprints.of(name))
    for round in 0..<Self.rounds {
      let damaged = Self.damaged(bytes, &random)
      let turn = Turn(round % 8 + 1)
      do throws(PictureTrouble) {
        let made = try PictureMaker.make(
          SourcePicture(damaged, Samples.coding(name), turn: turn), [Recipe(.portrait), Recipe(.figure)])
        #expect(made.allSatisfy { !$0.renditions.isEmpty })
      } catch {
        #expect(error != .outOfMemory)
      }
    }
  }

  private static func damaged(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0...Int.random(in: 0..<4, using: &random) where bytes.count > 8 {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes.removeSubrange(place...)
      case 1: bytes.removeSubrange(place..<min(bytes.count, place + 7))
      case 2: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 16)], at: place)
      case 3: bytes[place] = [0, 0xFF, 0x7F, 0x80].randomElement(using: &random) ?? 0
      default: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      }
    }
    return bytes
  }
}

private enum Fingerprints {
  static func of(_ name: String) -> UInt64 { name.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) } }
}
