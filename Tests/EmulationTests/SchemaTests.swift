import Emulation
import Foundation
import Testing

/// `du-lieu.schema.json` says what `du-lieu.json` is.
struct SchemaTests {
  private typealias Object = [String: Any]

  @Test func `each published object has exactly the members that its schema requires`() throws {
    let schema = try #require(JSONSerialization.jsonObject(with: Data(PublishedSchema.text.utf8)) as? Object)
    let definitions = try #require(schema["$defs"] as? [String: Object])
    let year = try SampleYear().year
    let data = try #require(JSONSerialization.jsonObject(with: Data(year.publishedJSON)) as? Object)
    expect(data, schema)
    let targets = try #require(data["chi_tieu"] as? [Object])
    for target in targets { expect(target, definitions["chi_tieu"]) }
    for title in try #require(data["danh_hieu"] as? [Object]) {
      expect(title, definitions["danh_hieu"])
      if let ceiling = title["toi_da"] as? Object { expect(ceiling, definitions["toi_da"]) }
    }
    let byGroup = try SampleYear().with(
      .plan, "tỷ lệ tối đa: 50%", "tỷ lệ tối đa: [{nhóm nhân sự: [công chức], tỷ lệ: 50%}]")
    let other = try #require(JSONSerialization.jsonObject(with: Data(byGroup.year.publishedJSON)) as? Object)
    let ceilings = (other["danh_hieu"] as? [Object] ?? []).compactMap { $0["toi_da_theo_nhom"] as? [Object] }
    #expect(ceilings.count == 1)
    for ceiling in ceilings.joined() { expect(ceiling, definitions["toi_da_nhom"]) }
    for goal in try #require(data["muc_tieu"] as? [Object]) { expect(goal, definitions["muc_tieu"]) }
    for table in try #require(data["xep_hang"] as? [Object]) {
      expect(table, definitions["xep_hang"])
      for row in try #require(table["bang"] as? [Object]) { try expectRow(row, definitions) }
    }
  }

  @Test func `each object of a contest has exactly the members that its schema requires`() throws {
    let schema = try #require(JSONSerialization.jsonObject(with: Data(PublishedSchema.text.utf8)) as? Object)
    let definitions = try #require(schema["$defs"] as? [String: Object])
    let bloc = try Bloc(scores: ["a,A,hội đồng,9", "b,A,tự chấm,8"])
    let data = try #require(JSONSerialization.jsonObject(with: Data(bloc.published.utf8)) as? Object)
    let contest = try #require((data["bang_thi_dua"] as? [Object])?.first)
    expect(contest, definitions["bang_thi_dua"])
    for row in try #require(contest["bang"] as? [Object]) {
      expect(row, definitions["dong_bang"])
      for score in try #require(row["tieu_chi"] as? [Object]) { expect(score, definitions["diem_bang"]) }
    }
  }

  private func expectRow(_ row: Object, _ definitions: [String: Object]) throws {
    let required = Set(definitions["dong"]?["required"] as? [String] ?? [])
    #expect(Set(row.keys) == required.union([row["dot"] == nil ? "tieu_chi" : "dot"]))
    for score in row["tieu_chi"] as? [Object] ?? [] { expect(score, definitions["diem"]) }
    for part in row["dot"] as? [Object] ?? [] { expect(part, definitions["diem_dot"]) }
  }

  private func expect(_ object: Object, _ schema: Object?) {
    let required = object.keys.filter { $0 != "toi_da_theo_nhom" }
    #expect(required.sorted() == (schema?["required"] as? [String])?.sorted())
    let optional = ["toi_da_theo_nhom"].filter { object[$0] == nil }
    #expect((schema?["properties"] as? Object)?.keys.filter { !optional.contains($0) }.sorted() == object.keys.sorted())
  }
}
