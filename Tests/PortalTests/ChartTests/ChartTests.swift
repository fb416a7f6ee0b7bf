import Emulation
import Foundation
import FoundationXML
import Testing

@testable import Portal

/// Pictures as SVG: exact, well-formed, one of a kind by their ids.
@Suite struct ChartTests {
  private func bars(id: String = "a", deduction: Int = 0, size: Int = 50) -> StackedBars {
    StackedBars(
      id: id, title: "Tổng điểm <đợt 1>", series: ["TC01 & TC02", "TC03"],
      bars: [
        StackedBars.Bar(
          label: "1. Phòng A", value: "80 điểm",
          parts: [.init(series: 0, size: Rational(size)), .init(series: 1, size: Rational(30))],
          deduction: Rational(deduction))
      ], scale: Rational(100), deductionLabel: "Bị trừ")
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func pictureAndLegendAreWellFormed() throws {
    for html in [
      bars(deduction: 5).html(), bullets(actual: 3, target: 2).html(), ratios().html(), line([1, 2]).html(),
    ] {
      let document = XMLParser(data: Data(html))
      #expect(document.parse(), "\(document.parserError as Any)\n\(text(html))")
    }
  }

  @Test func partsStandSideBySideAtTheirExactPlaces() {
    let html = text(bars().html())
    #expect(html.contains(#"class="part-0" x="0%" y="0em" width="50%""#))
    #expect(html.contains(#"class="part-1" x="50%" y="0em" width="30%""#))
  }

  @Test func aThirdIsThirtyThreePointThreeThreeThreePercent() throws {
    let third = try Rational(1) / Rational(3)
    #expect(Share(third, of: Rational(1)).percent == "33.333%")
    #expect(Share(Rational(5), of: Rational(0)).percent == "0%")
    #expect(Share(Rational(7), of: Rational(5)).percent == "100%")
    #expect(Share(try Rational(0) - Rational(1), of: Rational(5)).percent == "0%")
  }

  @Test func barsBeyondTheScaleWidenIt() { #expect(text(bars(size: 130).html()).contains(#"width="81.25%""#)) }

  @Test func whatIsTakenOffIsCutFromTheEnd() {
    let html = text(bars(deduction: 10).html())
    #expect(html.contains(#"class="cut-off" x="70%""#) && html.contains(#"width="10%""#))
    #expect(html.contains("Bị trừ") && !text(bars().html()).contains("Bị trừ"))
  }

  @Test func partsOfATotalHaveTheirNumbersInThemAndNoPattern() {
    let html = text(bars().html())
    #expect(html.contains(#"class="inside" text-anchor="middle">50</text>"#) && html.contains(">30</text>"))
    #expect(!html.contains("url(#"), "a pattern means how far something has come")
    #expect(!text(bars(size: 5).html()).contains(">5</text>"), "a narrow part has no room for its number")
  }

  @Test func eachStateHasAPatternOfItsOwn() {
    let looks: [ChartLook] = [.reached, .pending, .watched, .estimated, .inProgress, .notReached]
    #expect(Set(looks.map(\.pattern)).count == looks.count)
    #expect((0..<8).allSatisfy { !ChartLook.series($0).hasPattern })
  }

  @Test func labelsAndValuesAreTextOfThePage() {
    let html = text(bars().html())
    #expect(html.contains("<figcaption>Tổng điểm &lt;đợt 1&gt;</figcaption>"))
    #expect(html.contains(#"<span>1. Phòng A</span> <span class="value">80 điểm</span>"#))
    #expect(html.contains(#"class="chart-drawing stacked" aria-hidden="true""#))
    let line = text(line([1, 2]).html())
    #expect(line.contains(#"role="img""#) && line.contains(#"aria-labelledby="n-t n-d""#))
    #expect(line.contains(#"<desc id="n-d">Điểm.</desc>"#))
  }

  @Test func twoPicturesOnOnePageShareNoId() {
    let html = text(line([1, 2], id: "a").html() + line([1, 2], id: "b").html() + ratios().html())
    let ids = html.matches(of: /\sid="([^"]+)"/).map { String($0.output.1) }
    #expect(ids.count > 4 && Set(ids).count == ids.count)
  }

  @Test func nothingNeedsScriptOrInlineStyle() {
    let html = text(bars(deduction: 5).html() + bullets(actual: 1, target: 2).html() + ratios().html())
    #expect(!html.contains("style=") && !html.contains("<script") && !html.contains("<style"))
  }

  @Test func aTargetIsAMarkAndAMissingResultAnEmptyTrack() {
    let html = text(bullets(actual: nil, target: 2).html())
    #expect(html.contains(#"class="goal""#) && html.contains(#"class="track""#))
    #expect(!html.contains(#"<rect class="part-"#))
  }

  @Test func metAndNotMetDifferInPattern() {
    #expect(!text(bullets(actual: 3, target: 2, .reached).html()).contains(#"fill="url("#))
    #expect(text(bullets(actual: 1, target: 2, .notReached).html()).contains(#"fill="url(#t-part-7)""#))
  }

  @Test func ratiosMarkGoalAndCeiling() {
    let html = text(ratios().html())
    #expect(html.contains(#"<line class="goal" x1="90%""#))
    #expect(html.contains(#"<line class="ceiling" x1="12%""#))
    #expect(html.contains(#"class="part-0" x="0%" y="0.55em" width="20%""#), "\(html)")
  }

  @Test func aYearWithoutANumberIsAGap() {
    let html = text(line([1, nil, 3, 4]).html())
    #expect(html.matches(of: /<circle/).count == 3)
    #expect(html.matches(of: /class="path"/).count == 1)
  }

  @Test(arguments: [(3, 3), (6, 6), (7, 4), (30, 6)])
  func yearsHaveNoMoreLabelsThanAPhoneHasRoomFor(_ years: Int, _ labels: Int) {
    let html = text(line((1...years).map { $0 }).html())
    #expect(html.matches(of: />N\d+</).count == labels)
    #expect(html.contains(">N\(years)<"), "the newest year has no label")
  }

  @Test func aLineOverTheYearsBeginsAtZero() {
    let html = text(line([50, 100]).html())
    #expect(html.contains(#"cy="5em""#) && html.contains(#"cy="2em""#), "\(html)")
  }

  private func bullets(actual: Int?, target: Int?, _ look: ChartLook = .reached) -> TargetBullets {
    let row = TargetBullets.Row(
      label: "Xuất khẩu", value: "Đạt", remark: "kế hoạch 2", actual: actual.map(Rational.init),
      target: target.map(Rational.init), base: Rational(1), look: look)
    let labels = TargetBullets.Labels(
      reached: "Đạt", notReached: "Chưa đạt", watched: "Theo dõi", estimated: "Ước",
      inProgress: "Đang thực hiện", target: "Kế hoạch", base: "Năm trước")
    return TargetBullets(id: "t", title: "Chỉ tiêu", rows: [row], labels: labels)
  }

  private func ratios() -> RatioBars {
    let row = RatioBars.Row(
      label: "LĐTT", value: "6/30", remark: "cần đạt 27", official: 6, provisional: 9, whole: 30,
      goal: Rational(90), ceiling: try? Rational(18) / Rational(5))
    let labels = RatioBars.Labels(official: "Đã quyết định", provisional: "Tạm tính", goal: "Mức", ceiling: "Tối đa")
    return RatioBars(id: "r", title: "Tỷ lệ", rows: [row], labels: labels)
  }

  private func line(_ values: [Int?], id: String = "n") -> YearLine {
    let points = values.enumerated().map { index, value in
      YearLine.Point(label: "N\(index + 1)", value: value.map(Rational.init), text: value.map(String.init) ?? "không")
    }
    return YearLine(id: id, title: "Qua các năm", description: "Điểm.", points: points)
  }
}
