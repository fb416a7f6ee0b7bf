import Diagnostics
import Foundation
import SourceText
import Testing

@testable import Portal

@Suite struct CleanDrawingTests {
  @Test("Nothing that libxml2 sees in a published drawing can act", arguments: Drawings.names)
  func nothingActs(_ name: String) throws {
    let result = Result { try CleanPicture(Drawings.bytes(name)) }
    switch result {
    case .failure(let fault): #expect(fault is PictureFault)
    case .success(let picture):
      #expect(DrawingInspector.faults(picture.bytes) == [])
      let again = try CleanPicture(picture.bytes)
      #expect(again.bytes == picture.bytes && again.dropped == [] && again.size == picture.size)
    }
  }

  @Test("The inspector finds something in each of them as it was") func theInspectorSees() throws {
    #expect(Drawings.names.count >= 100)
    // Whose danger lies in what they draw: themselves, over and over; or in a lie of what they hold.
    let quiet = ["use-bomb.svg", "use-loop.svg", "image-data-lie.svg"]
    for name in Drawings.names where !quiet.contains(name) {
      #expect(try DrawingInspector.faults(Drawings.bytes(name)) != [], "\(name)")
    }
  }

  @Test(
    "Documents of other kinds, DTDs and unknown encodings are not published",
    arguments: [
      ("html", PictureFault.notAPicture), ("xhtml-root", .notAPicture), ("xsl-root", .notAPicture),
      ("other-ns-svg", .notAPicture), ("svgz", .notAPicture), ("attlist", .active("<!DOCTYPE svg")),
      ("entity", .active("<!DOCTYPE svg")), ("laughs", .active("<!DOCTYPE svg")), ("xxe-ext", .active("<!DOCTYPE svg")),
      ("iso-2022-jp", .active("encoding=")), ("utf-7", .active("encoding=")), ("null", .damaged(.svg)),
      ("use-bomb", .active("<use>")),
    ])
  func notDrawings(_ name: String, _ fault: PictureFault) {
    #expect(throws: fault) { try CleanPicture(Drawings.bytes("\(name).svg")) }
  }

  @Test(
    "What is dropped is named",
    arguments: [
      ("script-h", ["<h:script>"]), ("onload-gt", ["onload"]), ("utf16le", ["<script>"]),
      ("set-href", ["<a>", "<set>"]),
      ("pi-xslt", ["<?xml-stylesheet?>"]), ("style-import", ["@import url(http://127.0.0.1:9/x.css)"]),
      ("image-ext", ["href=“http://127.0.0.1:9/a.png”", "<image>"]), ("title-html", ["<h:script>", "<h:img>"]),
    ])
  func namesWhatIsDropped(_ name: String, _ parts: [String]) throws {
    #expect(try Set(CleanPicture(Drawings.bytes("\(name).svg")).dropped).isSuperset(of: parts))
  }

  @Test(
    "The drawing itself stays, written anew",
    arguments: [
      (
        "<path d=\"M0 0\n h5\" style=\"fill : red ; stroke:#00f\"/>",
        "<path d=\"M0 0  h5\" style=\"fill:red;stroke:#00f\"/>"
      ),
      ("<g transform=\"translate(1,2) rotate(45)\"><circle r='2'/></g>", nil),
      ("<text x=\"1\" xml:space=\"preserve\">Đạt &lt;5&gt; &amp; <tspan>7,5%</tspan></text>", nil),
      (
        "<style>/* a */ .st0 , #x{fill:#FFF}</style><rect class=\"st0 st1\" id=\"x\"/><rect id=\"y\"/>",
        "<style>.b0 , #a0{fill:#FFF}</style><rect class=\"b0\" id=\"a0\"/><rect/>"
      ),
      (
        "<linearGradient id=\"Nguyễn_Văn_A\"><stop offset=\"0\"/></linearGradient><rect fill=\"url( '#Nguyễn_Văn_A' ) red\"/>",
        "<linearGradient id=\"a0\"><stop offset=\"0\"/></linearGradient><rect fill=\"url(#a0) red\"/>"
      ),
      ("<a href=\"https://x.example\"><rect/></a>", "<rect/>"),
      ("<!-- Nguyễn Văn A --><title>C:\\Users\\A</title><metadata><x/></metadata><rect data-name=\"A\"/>", "<rect/>"),
      (
        "<style>@media (prefers-color-scheme: dark){rect{fill:#fff}}</style><rect/>", nil
      ),
    ])
  func theDrawingStays(_ before: String, _ after: String?) throws {
    let text = try Drawings.clean(Drawings.around(before)).text
    let expected = (after ?? before).replacing("'", with: "\"")
    #expect(text == "<svg xmlns=\"http://www.w3.org/2000/svg\">\(expected.replacing("'2'", with: "\"2\""))</svg>")
  }

  @Test("References in the older form keep it") func xlink() throws {
    let text = "<path id=\"p\" d=\"M0 0\"/><use xlink:href=\"#p\"/>"
    #expect(
      try Drawings.clean(Drawings.around(text)).text
        == "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"><path id=\"a0\" d=\"M0 0\"/><use xlink:href=\"#a0\"/></svg>"
    )
  }

  @Test("A picture inside a drawing is cleaned like any other") func pictureInside() throws {
    let photograph = String(decoding: Base64.encoded(try Pictures.bytes("chan-dung-gps.jpg")), as: UTF8.self)
    let (text, dropped) = try Drawings.clean(
      Drawings.around("<image width=\"9\" height=\"9\" href=\"data:image/png;base64,\(photograph)\"/>"))
    let clean = String(decoding: Base64.encoded(try Pictures.clean("chan-dung-gps.jpg").bytes), as: UTF8.self)
    #expect(text.contains("href=\"data:image/jpeg;base64,\(clean)\"") && dropped == [])
  }

  @Test("What programs write of themselves goes without a word") func editors() throws {
    let text = """
      <?xml version="1.0" encoding="utf-8"?><!-- Created with Inkscape -->
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:i="http://www.inkscape.org/namespaces/inkscape" version="1.1"
        xmlns:s="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" s:docname="C:\\Nguyễn Văn A.svg" width="20mm"
        i:export-filename="/home/nguyen-van-a/x.png" viewBox="0 0 20 10" xml:space="preserve">
      <s:namedview id="base"/><metadata><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata>
      <g i:label="Lớp của A" i:groupmode="layer" id="layer1" style="fill:#000;-inkscape-font-specification:x"/></svg>
      """
    let (clean, dropped) = try Drawings.clean(text)
    #expect(dropped == [])
    #expect(
      clean
        == "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20mm\" viewBox=\"0 0 20 10\" xml:space=\"preserve\"><g style=\"fill:#000\"/></svg>"
    )
  }

  private static let beyond: [String] = {
    let uses = (0..<20_000).map { "<g id=\"x\($0 + 1)\"><use href=\"#x\($0)\"/></g>" }
    let attributes = (0..<50_000).map { " a\($0)=\"1\"" }
    var shapes: [String] = [uses.joined(), "<rect\(attributes.joined())/>", "<rect/>".repeated(100_000)]
    shapes.append("<g>".repeated(100_000) + "</g>".repeated(100_000))
    for value in ["url(", "(", "/*", "\\"] { shapes.append("<rect fill=\"\(value.repeated(200_000))\"/>") }
    for sheet in ["a{", "/*", "@media x{", "a.b{fill:red}", "'"] {
      shapes.append("<style>\(sheet.repeated(100_000))</style><g class=\"\("b ".repeated(100_000))\"/>")
    }
    shapes.append("<rect style=\"\("a:b;".repeated(200_000))\"/>")
    return shapes
  }()

  @Test("Drawings beyond measure end soon", .timeLimit(.minutes(20)), arguments: beyond.indices)
  func beyondMeasure(_ index: Int) {
    let result = Result { try CleanPicture(Array(Drawings.around(Self.beyond[index]).utf8)) }
    if case .failure(let fault) = result { #expect(fault is PictureFault) }
  }
}

extension String {
  fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
