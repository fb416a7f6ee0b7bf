import Foundation
import Testing

/// The JSON Schemas for YAML editors, held to a library that others wrote.
@Suite struct SchemaTests {
  private static let kinds = [
    "dien-hinh", "sang-kien", "tin-tuc", "phong-trao", "van-ban", "trang", "nam", "bang-thi-dua", "site",
    "danh-hieu",
  ]

  @Test func theProductsOwnContentIsValid() throws {
    let (code, output) = try validate(Desk.real())
    #expect(code == 0, "\(output)")
  }

  @Test func mistakesAreRefused() throws {
    let desk = try Desk.real()
    try desk.write("content/tin-tuc/2018/a.md", "---\ntiêu đề: A\nngay: 30/6/2018\n---\n")
    try desk.write("content/dien-hinh/2018/b.md", "---\nđối tượng: người\nnăm: 18\n---\n")
    let (code, output) = try validate(desk)
    #expect(code == 1)
    for wrong in [
      "'ngày' is a required property", "('ngay' was unexpected)", "'người' is not one of", "b.md: $['năm']",
    ] {
      #expect(output.contains(wrong), "\(wrong): \(output)")
    }
  }

  @Test func anUnknownKindIsWrongUsage() throws {
    #expect(try Desk().run("schema", "bai").code == 2)
  }

  private func validate(_ desk: Desk) throws -> (code: Int32, output: String) {
    for kind in Self.kinds { try desk.write("schemas/\(kind).json", desk.run("schema", kind).out) }
    return try Validator.run(
      "front-matter.py", [desk.folder.appending(path: "content"), desk.folder.appending(path: "schemas")])
  }
}
