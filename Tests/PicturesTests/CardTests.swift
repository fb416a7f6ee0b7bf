import Disk
import Foundation
import Testing

@testable import Pictures

@Suite struct CardTests {
  private static let fontBytes = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../theme/assets/inter.woff2")
    return [UInt8]((try? Data(contentsOf: root)) ?? Data())
  }()

  private func font() throws -> CardFont { try #require(CardFont(Self.fontBytes)) }

  private func layout(_ lines: Int = 2, size: Int = 50, least: Int = 30) -> CardLayout.Text {
    CardLayout.Text(name: "title", size: size, leastSize: least, weight: 600, lines: lines, gap: 0)
  }

  @Test("Every letter of Vietnamese and of Jrai, Bahnar and Ê Đê names is in the theme's font")
  func letters() throws {
    let text =
      "AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY ẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰẮẰẲẴẶẤẦẨẪẬ ếềểễệốồổỗộớờởỡợứừửữựắằẳẵặấầẩẫậ ƀčĕŏŭ ’·–…“”"
    let found = try font().letters(text, CardFont.Style(size: 40, weight: 400))
    #expect(found.count == text.unicodeScalars.count && found.allSatisfy { $0 != nil })
  }

  @Test(
    "Letters with two marks, and what hangs below, stay within their line at every weight", arguments: [400, 600, 700])
  func marks(_ weight: Int) throws {
    for size in [18, 26, 34, 46] {
      let style = CardFont.Style(size: size, weight: weight)
      let text = CardText(
        "Ế", CardLayout.Text(name: "", size: size, leastSize: size, weight: weight, lines: 1, gap: 0),
        width: 600, try font())
      for letter in try font().letters("ẾỐỖẴẰẲỄgyqpđ(|", style).compactMap(\.self) {
        #expect(letter.top <= text.ascent)
        #expect(letter.height - letter.top <= text.lineHeight - text.ascent)
      }
    }
  }

  @Test("A name is broken between syllables, and its last two stand together")
  func breaks() throws {
    let text = CardText("Nguyễn Thị Hoàng Phượng Vĩ", layout(size: 80, least: 80), width: 800, try font())
    let counts = text.lines.map { $0.letters.count }
    #expect(counts == ["Nguyễn Thị Hoàng".count, "Phượng Vĩ".count])
    #expect(text.lines.allSatisfy { $0.width <= 800 })
  }

  @Test("What is too long shrinks to its least size, and then ends in an ellipsis")
  func long() throws {
    let words = String(repeating: "Phong trào thi đua yêu nước ", count: 12)
    let text = CardText(words, layout(), width: 600, try font())
    #expect(text.style.size == 30 && text.lines.count == 2 && text.lines.allSatisfy { $0.width <= 600 })
    let short = CardText("Phong trào thi đua yêu nước của ngành Công Thương", layout(), width: 600, try font())
    #expect((31...50).contains(short.style.size) || short.lines.count == 2)
  }

  @Test("A card is a JPEG of 1200 × 630 below 300 kB, the same each time, with its picture in its place")
  func card() throws {
    let colour = try #require(CardColour(written: "#ad1119"))
    let box = CardLayout.Box(left: 500, top: 50, width: 200, height: 250)
    let parts = [
      CardLayout.Part(CardLayout.Box(left: 0, top: 0, width: 1200, height: 630), colour, .shape(.plain)),
      CardLayout.Part(CardLayout.Box(left: 60, top: 190, width: 180, height: 180), colour, .shape(.star)),
      CardLayout.Part(box, colour, .shape(.picture)),
      CardLayout.Part(CardLayout.Box(left: 300, top: 318, width: 600, height: 226), colour, .texts([layout()])),
    ]
    let drawing = CardDrawing(CardLook(CardLayout(parts), try font(), source: Self.fontBytes))
    let picture = try #require(Samples.raster(320, 400) { _, _ in [20, 120, 40] }.jpeg)
    let card = ShareCard(texts: ["title": "Trần Thị Ế"], picture: ("a", .memory(picture)), initials: "TẾ")
    let bytes = try #require(drawing.jpeg(card))
    #expect(bytes.count < 300_000 && drawing.jpeg(card) == bytes)
    let raster = try Samples.decoded(bytes, .jpeg)
    #expect(raster.size == CardLayout.size)
    let (inside, beside) = (raster.pixel(600, 170), raster.pixel(400, 170))
    #expect(zip(inside, [20, 120, 40]).allSatisfy { abs(Int($0) - $1) < 8 })
    #expect(zip(beside, [0xAD, 0x11, 0x19]).allSatisfy { abs(Int($0) - $1) < 8 })
  }

  @Test("Other words, another picture or another look give another name")
  func names() throws {
    let look = CardLook(CardLayout([]), try font(), source: [1])
    let card = ShareCard(texts: ["title": "A"], picture: nil, initials: nil)
    #expect(card.key(look) == ShareCard(texts: ["title": "A"], picture: nil, initials: nil).key(look))
    let others = [
      ShareCard(texts: ["title": "B"], picture: nil, initials: nil).key(look),
      ShareCard(texts: ["title": "A"], picture: ("x", .memory([])), initials: nil).key(look),
      ShareCard(texts: ["title": "A"], picture: nil, initials: "A").key(look),
      card.key(CardLook(CardLayout([]), try font(), source: [2])),
    ]
    #expect(Set(others + [card.key(look)]).count == 5)
  }
}
