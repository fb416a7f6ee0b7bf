import Foundation
import TestSupport
import Testing

@testable import Joining

/// Held against Foundation's reader.
@Suite struct JSONReaderTests {
  private func read(_ text: String) -> JSONValue? { try? JSONReader.read(Array(text.utf8)) }

  @Test func valuesAreRead() throws {
    let value = try #require(
      read(#" {"a": [1, -2.5e3, true, false, null], "b": "x\n\"\\\/đ\u0111\ud83d\ude00", "c": {}, "d": []} "#))
    #expect(value["a"] == .list([.number("1"), .number("-2.5e3"), .bool(true), .bool(false), .null]))
    #expect(value["b"]?.text == "x\n\"\\/đđ😀")
    #expect(value["c"] == .object([:]) && value["d"] == .list([]))
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\"}", "{\"a\":1,}", "[1 2]", "\"\u{1}\"", "\"\\x\"", "\"\\ud800\"", "\"\\ud800\\u0041\"",
    "tru", "1 2",
    "[\"a", "nul", "{a:1}",
  ]) func whatIsNoJSONIsRefused(text: String) {
    #expect(read(text) == nil)
  }

  @Test func aMillionLevelsAreRefusedAndNotFollowed() {
    #expect(read(String(repeating: "[", count: 1_000_000)) == nil)
    #expect(read(String(repeating: "{\"a\":", count: 1_000_000)) == nil)
  }

  @Test func bytesThatAreNoTextAreRefused() {
    #expect(throws: JSONReader.Fault.self) { try JSONReader.read([0x22, 0xFF, 0x22]) }
  }

  /// What it takes others take too, whatever the damage.
  @Test func damageIsSeenAsOthersSeeIt() {
    let text = Array(#"{"bai":[{"ten":"Lễ \u0111","so":12,"co":[true,null,{}]},{"ten":"b"}],"x":""}"#.utf8)
    var random = SeededGenerator(seed: 60)
    for _ in 0..<3_000 {
      var bytes = text
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0x20..<0x80, using: &random)
      let others = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
      if (try? JSONReader.read(bytes)) != nil { #expect(others != nil || bytes.contains(0x2B) || hasOddNumber(bytes)) }
      if others != nil { #expect((try? JSONReader.read(bytes)) != nil, "\(String(decoding: bytes, as: UTF8.self))") }
    }
  }

  /// Numbers are texts here; their form is not looked at.
  private func hasOddNumber(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes, as: UTF8.self).contains(#/"so":[-+.eE0-9]*/#)
  }
}
