import Testing

@testable import XML

@Suite struct XMLTests {
  private func root(_ text: String) throws -> XMLElement { try XMLDocument(Array(text.utf8)).root }

  @Test("Names are one where namespace and local name are, whatever the prefix") func namespaces() throws {
    let prefixed = try root("<x:a xmlns:x='urn:1' x:b='2'><x:c/></x:a>")
    let plain = try root("<a xmlns='urn:1'><c/></a>")
    #expect(prefixed.name == plain.name && prefixed.elements[0].name == plain.elements[0].name)
    #expect(prefixed.name != XMLName("a"))
  }

  @Test("References and CDATA are text, in one piece with what is around them") func text() throws {
    #expect(try root("<a>1 &lt; 2 &amp; <![CDATA[<b>]]>&#x1EA1;</a>").text == "1 < 2 & <b>ạ")
  }

  @Test(
    "A document with a DTD of its own is refused before an entity is read",
    arguments: [
      "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
    ])
  func documentType(_ text: String) {
    #expect(throws: XMLFault.documentType("<!DOCTYPE a")) { try root(text) }
  }

  @Test("What is not well formed says its line; what is too deep is no end of the stack") func faults() {
    #expect(throws: XMLFault.notWellFormed(line: 2)) { try root("<a>\n</b>") }
    #expect(throws: XMLFault.tooDeep) { try root(String(repeating: "<a>", count: 100_000)) }
    #expect(throws: XMLFault.encoding) { try root("<?xml version='1.0' encoding='windows-1258'?><a/>") }
  }

  @Test("What is written is read again") func writing() throws {
    let element = XMLElement(
      name: XMLName("a"), attributes: [XMLAttribute(name: XMLName("b"), value: "\"<&>\t\n\"")],
      children: [.text("1 < 2 & 3\r"), .element(XMLElement(name: XMLName("c")))])
    var writer = XMLWriter()
    writer.write(element)
    let again = try XMLDocument(writer.bytes).root
    #expect(again.attributes == element.attributes && again.text == element.text && again.elements.count == 1)
  }
}
