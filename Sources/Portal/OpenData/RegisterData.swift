import Emulation
import SourceText
import Vietnamese

/// The register as open data: JSON with its schema, and a table.
struct RegisterData {
  let site: Site

  func bytes(_ file: RegisterFile) -> [UInt8] {
    switch file {
    case .json: RegisterJSON(site: site).bytes
    case .schema: Array(RegisterSchema.text.utf8)
    case .table: RegisterTable(site: site).table.bytes
    }
  }
}

/// One line an award.
struct RegisterTable {
  let site: Site

  var table: PublishedTable {
    PublishedTable(
      fileName: "so-vang.csv",
      columns: [
        "tên", "đối tượng", "đơn vị", "năm", "danh hiệu", "mã danh hiệu", "số quyết định", "ngày quyết định",
        "loại khen thưởng", "nhóm đối tượng", "hồ sơ", PublishedTable.lineColumn,
      ]
    ) { [self] in
      site.register.holders.flatMap { holder in
        holder.awards.map { award in row(award, holder) }
      }
    }
  }

  private func row(_ award: HonoursRegister.Award, _ holder: HonoursRegister.Holder) -> [PublishedTable.Field] {
    let (title, row) = (site.register.titles[award.title], award.row)
    return [
      .text(row.name), .word(holder.subject), .text(award.unit.map { site.directory.units[$0].name }),
      .whole(site.years[award.place.year].plan.year.value), .text(title.name), .text(title.code),
      .text(row.decisionNumber), .day(row.decisionDate?.value), .text(row.kind), .text(row.subjectClass),
      .text(holder.profile.map { site.absolute(site.entries[$0].address) }), .whole(row.name.origin.line),
    ]
  }
}

/// One object a holder, on a line of its own.
struct RegisterJSON {
  let site: Site

  var bytes: [UInt8] {
    let lines = site.register.holders.map { holder in JSONText.object { write(holder, &$0) } }
    return Array("[\n".utf8) + Array(lines.joined(separator: ",\n".utf8)) + Array("\n]\n".utf8)
  }

  private func write(_ holder: HonoursRegister.Holder, _ json: inout JSONText) {
    json.member("ten", holder.name)
    json.member("doi_tuong", holder.subject.word)
    json.nullable("don_vi", holder.unit.map { site.directory.units[$0].name })
    json.nullable("ho_so", holder.profile.map { site.absolute(site.entries[$0].address) })
    json.list("khen_thuong", of: holder.awards) { json, award in write(award, &json) }
  }

  private func write(_ award: HonoursRegister.Award, _ json: inout JSONText) {
    let (title, row) = (site.register.titles[award.title], award.row)
    json.member("nam", number: site.years[award.place.year].plan.year.value)
    json.member("danh_hieu", title.name)
    json.member("ma", title.code)
    json.nullable("don_vi", award.unit.map { site.directory.units[$0].name })
    json.nullable("so_quyet_dinh", row.decisionNumber?.value)
    json.nullable("ngay_quyet_dinh", row.decisionDate?.value.iso)
    json.nullable("loai_khen_thuong", row.kind?.value)
    json.nullable("nhom_doi_tuong", row.subjectClass?.value)
  }
}
