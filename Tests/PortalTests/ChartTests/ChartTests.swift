import Emulation
import Foundation
import FoundationXML
import Testing

@testable import Portal

/// Pictures as SVG: exact, well-formed, one of a kind by their ids.
@Suite struct ChartTests {
  private func bars(id: String = "a", deduction: Int = 0, size: Int = 50) -> StackedBars {
    StackedBars(
      id: id, title: "Tổng điểm <đợt 1>", description: "A: 80 điểm.", series: ["TC01 & TC02", "TC03"],
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
    #expect(html.contains(#"class="part-0" x="0%" y="1.45em" width="50%""#))
    #expect(html.contains(#"class="part-1" x="50%" y="1.45em" width="30%""#))
    #expect(html.contains(#"fill="url(#a-part-1)""#), "the second series has no pattern of its own")
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

  @Test func aScreenReaderGetsTitleAndDescription() {
    let html = text(bars().html())
    #expect(html.contains(#"role="img""#) && html.contains(#"aria-labelledby="a-t a-d""#))
    #expect(html.contains(#"<title id="a-t">Tổng điểm &lt;đợt 1&gt;</title>"#))
    #expect(html.contains(#"<desc id="a-d">A: 80 điểm.</desc>"#))
  }

  @Test func twoPicturesOnOnePageShareNoId() {
    let html = text(bars(id: "a").html() + bars(id: "b").html())
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
    #expect(text(bullets(actual: 1, target: 2, .pending).html()).contains(#"fill="url(#t-part-1)""#))
  }

  @Test func ratiosMarkGoalAndCeiling() {
    let html = text(ratios().html())
    #expect(html.contains(#"<line class="goal" x1="90%""#))
    #expect(html.contains(#"<line class="ceiling" x1="12%""#))
    #expect(html.contains(#"class="part-0" x="0%" y="3.45em" width="20%""#), "\(html)")
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

  @Test func longLabelsAreBrokenIntoLinesThatFitAPhone() {
    let label = ChartLabel("1. Trung tâm Khuyến công và Xúc tiến thương mại", beside: "90,75 điểm (tạm tính)")
    #expect(label.lines == ["1. Trung tâm Khuyến công và Xúc tiến", "thương mại"])
    let short = ChartLabel("1. Phòng Quản lý thương mại", beside: "96,5 điểm (tạm tính)")
    #expect(short.lines == ["1. Phòng Quản lý thương mại", ""], "the value has no line of its own")
    #expect(ChartLabel("Văn phòng Sở").lines == ["Văn phòng Sở"])
    #expect(ChartLabel("").lines == [])
  }

  private func bullets(actual: Int?, target: Int?, _ look: ChartLook = .reached) -> TargetBullets {
    let row = TargetBullets.Row(
      label: "Xuất khẩu", value: "Đạt", remark: "kế hoạch 2", actual: actual.map(Rational.init),
      target: target.map(Rational.init), base: Rational(1), look: look)
    let labels = TargetBullets.Labels(
      reached: "Đạt", notReached: "Chưa đạt", watched: "Theo dõi", estimated: "Ước",
      inProgress: "Đang thực hiện", target: "Kế hoạch", base: "Năm trước")
    return TargetBullets(id: "t", title: "Chỉ tiêu", description: "Xuất khẩu.", rows: [row], labels: labels)
  }

  private func ratios() -> RatioBars {
    let row = RatioBars.Row(
      label: "LĐTT", value: "6 trên 30", remark: "cần đạt 27", official: 6, provisional: 9, whole: 30,
      goal: Rational(90), ceiling: try? Rational(18) / Rational(5))
    let labels = RatioBars.Labels(official: "Đã quyết định", provisional: "Tạm tính", goal: "Mức", ceiling: "Tối đa")
    return RatioBars(id: "r", title: "Tỷ lệ", description: "LĐTT.", rows: [row], labels: labels)
  }

  private func line(_ values: [Int?]) -> YearLine {
    let points = values.enumerated().map { index, value in
      YearLine.Point(label: "N\(index + 1)", value: value.map(Rational.init), text: value.map(String.init) ?? "không")
    }
    return YearLine(id: "n", title: "Qua các năm", description: "Điểm.", points: points)
  }
}
