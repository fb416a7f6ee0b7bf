import Foundation
import TestSupport
import Testing

@testable import Portal

/// Whatever the bytes: no crash, and what comes out is a picture that is clean already. 100,000 with `make fuzz`.
@Suite struct PictureFuzzTests {
  private static let rounds = ProcessInfo.processInfo.environment["FUZZ_ROUNDS"].flatMap(Int.init) ?? 4_000

  @Test(arguments: Pictures.names) func randomDamageNeverCrashes(_ name: String) throws {
    let original = try Pictures.bytes(name)
    var random = SeededGenerator(seed: 2018)
    for _ in 0..<(Self.rounds / Pictures.names.count) { try check(random.damaged(original)) }
  }
}

@Suite struct DrawingFuzzTests {
  private static let rounds = ProcessInfo.processInfo.environment["FUZZ_ROUNDS"].flatMap(Int.init) ?? 4_000

  @Test func damagedDrawingsNeverAct() throws {
    var random = SeededGenerator(seed: 2019)
    let seeds = try Drawings.names.map(Drawings.bytes).filter { $0.count < 2_000 }
    for round in 0..<Self.rounds {
      guard let bytes = try check(random.damaged(seeds[round % seeds.count])) else { continue }
      #expect(DrawingInspector.faults(bytes) == [])
    }
  }
}

/// - Returns: what is published.
@discardableResult
private func check(_ bytes: [UInt8]) throws -> [UInt8]? {
  guard let picture = try? CleanPicture(bytes) else { return nil }
  let again = try #require(try? CleanPicture(picture.bytes), "the result cannot be read again")
  #expect(again.bytes == picture.bytes && again.size == picture.size && again.dropped == [])
  return picture.bytes
}

extension SeededGenerator {
  /// A few bytes changed, cut, doubled or moved.
  fileprivate mutating func damaged(_ original: [UInt8]) -> [UInt8] {
    var bytes = original
    for _ in 0...Int.random(in: 0..<4, using: &self) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &self)
      switch Int.random(in: 0..<5, using: &self) {
      case 0: bytes[place] = .random(in: 0...255, using: &self)
      case 1: bytes[place] = [0, 0xFF, 0x7F, 0x80].randomElement(using: &self) ?? 0
      case 2: bytes.removeSubrange(place..<min(bytes.count, place + .random(in: 1...40, using: &self)))
      case 3: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 20)], at: place)
      default: bytes.removeLast(bytes.count - place)
      }
    }
    return bytes
  }
}
