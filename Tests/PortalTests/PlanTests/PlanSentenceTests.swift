import Disk
import Emulation
import Foundation
import Testing

@testable import Portal

/// The plan of 2018, sentence by sentence: nothing of II.3, II.4 and III is missing on the year's pages.
@Suite struct PlanSentenceTests {
  /// What is no rule, and why no page says it.
  private static let silent = [
    "Phát động các đợt thi đua": "the part's heading; the page has its own",
    "Phong trào thi đua năm 2018 được chia thành 02 đợt": "the page shows the two rounds",
    "Các chỉ tiêu thi đua": "the part's heading; the page has its own",
    "TỔ CHỨC THỰC HIỆN": "the part's heading",
    "Trên đây là kế hoạch phát động phong trào thi đua Sở Công Thương năm 2018": "a closing formula",
  ]

  /// What the pages say in parts that do not follow each other.
  private static let parted = [
    "Từ đầu năm đến ngày 30/6/2018": [
      "01/01/2018", "30/6/2018",
      "Thi đua lập thành tích chào mừng kỷ niệm 70 năm ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc "
        + "(11/6/1948 - 11/6/2018)",
      "phấn đấu hoàn thành các nhiệm vụ, chỉ tiêu kế hoạch 6 tháng đầu năm 2018",
    ],
    "Từ ngày 01/7/2018 đến hết năm 2018": [
      "01/7/2018", "31/12/2018",
      "thi đua phấn đấu về đích sớm, vượt mức các chỉ tiêu, nhiệm vụ được giao trong năm 2018",
    ],
    "đạt và vượt chỉ tiêu, kế hoạch": [
      "đạt và vượt chỉ tiêu, kế hoạch do Hội đồng nhân dân tỉnh và Ủy ban nhân dân tỉnh giao năm 2018"
    ],
    "Xây dựng tổ chức đoàn thể": [
      "Xây dựng tổ chức đoàn thể hoạt động tốt",
      "phấn đấu đến cuối năm Đảng bộ, Chi bộ đạt trong sạch vững mạnh",
    ],
    "100% công chức, viên chức và người lao động hoàn thành": [
      "100% công chức, viên chức và người lao động hoàn thành nhiệm vụ được giao",
      "90% công chức, viên chức đạt danh hiệu lao động tiên tiến",
    ],
  ]

  @Test func `every sentence of II.3, II.4 and III is on the year's pages, or is no rule for a reason`() async throws {
    let text = try await Self.pages()
    let sentences = try Self.sentences()
    #expect(sentences.count >= 40)
    var unused = Set(Self.silent.keys).union(Self.parted.keys)
    for sentence in sentences {
      if let silent = Self.silent.keys.first(where: { $0 == sentence }) {
        unused.remove(silent)
      } else if let (start, parts) = Self.parted.first(where: { sentence.hasPrefix($0.key) }) {
        unused.remove(start)
        for part in parts { #expect(text.contains(part.lowercased()), "\(part)") }
      } else {
        #expect(text.contains(sentence.lowercased()), "\(sentence)")
      }
    }
    #expect(unused.isEmpty, "no such sentence in the plan: \(unused)")
  }

  /// The text of the pages of the year, its rounds and its method, without tags.
  private static func pages() async throws -> String {
    let output = try await SiteBuilder(
      SiteBuilder.Options(content: Repository.root / "content", theme: Repository.theme, today: .endOf2018)
    ).build().output
    let wanted = ["", "dot-1/", "dot-2/", "cach-tinh/"].map { "/thi-dua/2018/\($0)" }
    let html = try #require(output).pages.filter { wanted.contains($0.address) }
      .map { String(decoding: try $0.render(), as: UTF8.self) }
    try #require(html.count == wanted.count)
    return html.joined(separator: " ").replacing(/<[^>]*>/, with: "").replacing("&amp;", with: "&")
      .replacing("&quot;", with: "\"").replacing(/\s+/, with: " ").lowercased()
  }

  /// Pieces of the plan's text between full stops, semicolons and colons.
  private static func sentences() throws -> [String] {
    let bytes = try Files.read(Repository.fixtures / "plan-text/ke-hoach-thi-dua-2018.txt")
    let text = String(decoding: bytes, as: UTF8.self)
    let start = try #require(text.range(of: "3. Phát động các đợt")?.lowerBound)
    let end = try #require(text.range(of: "/*Th*")?.lowerBound)
    return text[start..<end].replacing(/(?m)^(- |\+ |\d+\. |III\. )/, with: ". ").replacing(/\s+/, with: " ")
      .split(separator: /[.;:](?=\s|$)/).map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }
}
