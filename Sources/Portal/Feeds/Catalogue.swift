import SourceText

/// All that a site publishes, as data for other sites: a province's portal joins those of its agencies
/// (docs/spec/publishing.md, "The catalogue").
struct Catalogue: Sendable {
  let site: Site

  var json: [UInt8] {
    let cards = Cards(site: site)
    return JSONText.object { json in
      json.member("trang", site.config.name)
      json.member("co_quan", site.config.agency)
      json.member("dia_chi", site.absolute("/"))
      json.list("so_lieu", of: site.years) { json, year in
        json.member("nam", number: year.plan.year.value)
        json.member("dia_chi", site.absolute(YearData.address(year)))
      }
      json.list("bai", of: site.entries.indices.filter(site.isListed)) { write($1, cards, &$0) }
    } + [.newline]
  }

  private func write(_ index: Int, _ cards: Cards, _ json: inout JSONText) {
    let entry = site.entries[index]
    json.member("ten", entry.title.value)
    json.member("loai", entry.kind.rawValue)
    json.member("dia_chi", site.absolute(entry.address))
    json.member("ngay", entry.date?.iso)
    json.member("tom_tat", entry.exemplar?.citation ?? entry.document?.subject ?? entry.common.summary)
    json.member("anh", cards.sharedPicture(index)?.address)
    json.member("don_vi", cards.unit(of: index)?.name)
    if let exemplar = entry.exemplar { json.member("doi_tuong", exemplar.subject == .person ? "ca-nhan" : "tap-the") }
    let movements = site.relations[index].movements.filter(site.isListed).map { site.entries[$0].title.value }
    if !movements.isEmpty { json.strings("phong_trao", movements) }
  }
}
