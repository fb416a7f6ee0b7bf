import Foundation
import TestSupport
import Testing

/// Random former addresses, hostile ones among them: a build that passes writes a map that a real nginx loads, and by
/// which it answers each of them.
@Suite(.serialized) struct NginxMapTests {
  private static let pieces = [
    "tin", "Tin", "TIN", "bài viết", "Lễ", "a.html", "A.HTML", "index.html", "Index.html", "default", "hostnames",
    "include",
    "volatile", "~^tin", "\\1", "\\", "$uri", "${x}", "$1", "'", "''", "a\\E", "{", "}", ";", "(", ")", "*.tin", ".*",
    "tin.aspx",
    "%20", "%C5%A9", "%2e", "%", "a b", "@", "!", "^", "|", "[a]", "+", "tin-tuc", "le", "LE",
  ]
  private static let queries = ["", "", "", "?", "?id=5", "?ID=5", "?a=$b&c=\\d", "?x={1}", "?t=lễ '1'", "?~x", "?%41"]

  private static func address(_ random: inout SeededGenerator) -> String {
    let parts = (0..<Int.random(in: 1...3, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
    let end = ["", "/"].randomElement(using: &random) ?? ""
    let long = Int.random(in: 0..<40, using: &random) == 0 ? "?" + String(repeating: "a$", count: 480) : ""
    return "/" + parts.joined(separator: "/") + end
      + (long.isEmpty ? queries.randomElement(using: &random) ?? "" : long)
  }

  private static func entry(_ number: Int, isWithdrawn: Bool, _ former: [String]) -> String {
    let quoted = former.map { "  - '\($0.replacing("'", with: "''"))'\n" }.joined()
    let gone = isWithdrawn ? "gỡ bỏ: 01/7/2018\nlý do gỡ bỏ: Yêu cầu\n" : ""
    return
      "---\ntiêu đề: Bài \(number)\nngày: 30/6/2018\n\(gone)tài liệu:\n  - bang.csv | Bảng\nđường dẫn cũ:\n\(quoted)---\n\nLời.\n"
  }

  @Test(arguments: [UInt64(1), 2], ["", "/thi-dua", "/Đua.b$c+1"])
  func randomRedirectsLoadAndAnswer(seed: UInt64, base: String) async throws {
    var random = SeededGenerator(seed: seed)
    let desk = try Desk.small()
    try desk.write("content/tin-tuc/bang.csv", "a,b\n1,2\n")
    var owners: [String: Int] = [:]
    for number in 0..<12 {
      var former: [String] = []
      for _ in 0..<6 {
        let address = Self.address(&random)
        if owners[address] == nil {
          owners[address] = number
          former.append(address)
        }
      }
      try desk.write("content/tin-tuc/b\(number).md", Self.entry(number, isWithdrawn: number % 4 == 0, former))
    }
    // What two entries may not share, or no entry may have, is an error at its line: without those lines it builds.
    let url = "https://so.example" + base
    for _ in 0..<200 {
      let run = try desk.run(
        "build", "--nginx-map", "nginx.map", "--output", "public\(base)", "--base-url", url, "--format", "json")
      if run.code == 0 { break }
      let removed = try Self.removeRefused(run.lines, desk, &owners)
      try #require(run.code == 1 && removed > 0, "\(run.out.prefix(2000))\(run.error.prefix(2000))")
    }
    try #require(desk.exists("nginx.map"))
    #expect(owners.count > 20, "nearly nothing is left")
    let nginx = try await Nginx(desk)
    for (address, number) in owners {
      let path = Self.requested(base + address)
      let answer = try await nginx.get(path)
      if number % 4 == 0 {
        #expect(answer.status == 410, "\(path): \(answer.status)")
      } else {
        let target = "\(Self.requested(base).replacing("$", with: "%24"))/tin-tuc/b\(number)/"
        #expect(answer.status == 301 && answer.headers["location"] == target, "\(path): \(answer.status)")
      }
    }
  }

  /// Takes the addresses that the build refuses out of their files.
  private static func removeRefused(_ lines: [String], _ desk: Desk, _ owners: inout [String: Int]) throws -> Int {
    var places: [String: Set<Int>] = [:]
    for line in lines {
      let value = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      guard let code = value?["code"] as? String, code.hasPrefix("E"), let file = value?["file"] as? String,
        let number = value?["line"] as? Int
      else { continue }
      #expect(["E0602", "E0603", "E0604", "E0640"].contains(code), "\(line)")
      places[file, default: []].insert(number)
    }
    for (file, numbers) in places {
      var text = try desk.text(file).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      for number in numbers.sorted(by: >) {
        let written = text.remove(at: number - 1).dropFirst(5).dropLast()
        owners[String(written).replacing("''", with: "'")] = nil
      }
      try desk.write(file, text.joined(separator: "\n"))
    }
    return places.count
  }

  /// As a browser sends it: a space, what is not ASCII, and a percent sign that stands for itself encoded.
  private static func requested(_ address: String) -> String {
    let encoded = address.utf8.map { byte in
      byte > 0x20 && byte < 0x7F ? String(UnicodeScalar(byte)) : String(format: "%%%02X", byte)
    }.joined()
    return encoded.replacing(/%(?![0-9A-Fa-f]{2})/, with: "%25")
  }

  @Test func twoThatDifferByCaseOnlyEachLeadToTheirOwn() async throws {
    let desk = try Desk.small()
    for (name, former) in [
      ("a", "/Tin/Bai.html"), ("b", "/tin/bai.html"), ("c", "/Tin-Tuc/LE/"), ("le", "/TIN-TUC/le/"),
    ] {
      try desk.write(
        "content/tin-tuc/\(name).md",
        "---\ntiêu đề: Bài \(name)\nngày: 30/6/2018\nđường dẫn cũ:\n  - \(former)\n---\n\nLời.\n")
    }
    try #require(try desk.run("build", "--nginx-map", "nginx.map").code == 0)
    let nginx = try await Nginx(desk)
    for (former, name) in [
      ("/Tin/Bai.html", "a"), ("/tin/bai.html", "b"), ("/Tin-Tuc/LE/", "c"), ("/TIN-TUC/le/", "le"),
    ] {
      #expect(try await nginx.get(former).headers["location"] == "/tin-tuc/\(name)/", "\(former)")
    }
    #expect(try await nginx.get("/tin-tuc/le/").status == 200, "it leads to itself without end")
  }
}
