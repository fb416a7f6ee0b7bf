import DataFiles
import Disk
import Schemas
import SourceText

/// A file of keys that a room edits as a form: the site's, a plan's, a contest's, the theme's words.
package struct SettingFile: Sendable {
  /// `content/site.yaml`, `theme/strings.yaml`.
  package let file: String
  package let schema: Schema
  /// Of a plan or a contest.
  package let year: Int?

  /// Nil of a file that is none.
  package init?(_ file: String) {
    let parts = file.components
    self.file = file
    switch parts.last {
    case "site.yaml" where parts.count == 2: (schema, year) = (SiteConfig.schema, nil)
    case "danh-hieu.yaml" where parts.count == 2: (schema, year) = (Honours.schema, nil)
    case "ke-hoach.yaml" where parts.count == 4 && parts[1] == "thi-dua":
      (schema, year) = (PlanKeys.schema, Int(parts[2]))
    case "bang.yaml" where parts.count == 5 && parts[1] == "thi-dua":
      (schema, year) = (ContestKeys.schema(depth: 2), Int(parts[2]))
    default: return nil
    }
    guard parts[0] == "content" else { return nil }
  }

  /// The words of a theme: a key a line, all of them text.
  package init(words bytes: [UInt8], file: String) {
    let source = SourceFile.decode(bytes, path: file).source
    let pairs = source.map { YAMLReading($0, range: 0..<$0.bytes.count) { _ in false }.pairs } ?? []
    let fields = pairs.map { pair in
      KeySpec(pair.key.text, id: KeySpec.ID(pair.key.text), aliases: [], .text, isRequired: true, doc: "", example: "")
    }
    (self.file, schema, year) = (file, Schema("strings.yaml", fields), nil)
  }
}

extension PreviewSite {
  /// The plans and contests that there are, newest first, by year; paths below the content folder.
  package var plans: [(year: Int, name: String, file: String)] {
    site.years.reversed().flatMap { year in
      let number = year.plan.year.value
      let plan = (number, year.plan.name ?? "\(number)", "thi-dua/\(number)/ke-hoach.yaml")
      return [plan]
        + year.contests.map { (number, $0.inputs.name.value, "thi-dua/\(number)/\($0.inputs.code)/bang.yaml") }
    }
  }
}
