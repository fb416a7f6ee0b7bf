import Foundation
import TestSupport

/// Somebody, or a whole office, at work on a desk: files written, replaced, made, renamed and deleted, as editors, git and
/// file managers do, the same for the same seed.
struct SaveStorm {
  let desk: Desk
  private var random: SeededGenerator
  private var number = 0
  /// What files held before they were broken.
  private var whole: [String: Data] = [:]

  init(_ desk: Desk, seed: UInt64) {
    (self.desk, random) = (desk, SeededGenerator(seed: seed))
  }

  mutating func rage(_ count: Int) throws {
    for _ in 0..<count {
      number += 1
      try step(Int.random(in: 0..<14, using: &random))
      if Bool.random(using: &random) { usleep(UInt32.random(in: 0..<60_000, using: &random)) }
    }
    // Of what is broken the last whole reading stays, which a fresh start has never seen.
    for (file, data) in whole where desk.exists(file) { try desk.write(file, data) }
  }

  private mutating func step(_ kind: Int) throws {
    switch kind {
    case 0...2: try append(to: file(in: "content", ".md"), "\nThêm đoạn \(number).\n")
    case 3: try replace(file(in: "content", ".md"), "tiêu đề: ", "tiêu đề: Sửa \(number) ")
    case 4: try breakFile(file(in: "content", ".md"))
    case 5: try save("content/tin-tuc/2018/bao-\(number).md", Data(entry.utf8))
    case 6: try remove(file(in: "content/tin-tuc", ".md"))
    case 7: try move(file(in: "content/tin-tuc", ".md"), to: "content/tin-tuc/2018/doi-\(number).md")
    case 8: try save("content/tin-tuc/2018/hinh-\(Int.random(in: 0..<4, using: &random)).svg", Data(picture.utf8))
    case 9: try remove(file(in: "content/tin-tuc", ".svg"))
    case 10: try append(to: "content/don-vi.csv", "bao-\(number),Phòng Bão \(number),,phòng,,,\n")
    case 11: try digit(in: file(in: "content/thi-dua", ".csv"))
    case 12: try append(to: file(in: "theme/styles", ".css"), "\n.bao-\(number) { color: red; }\n")
    default: try replace(file(in: "theme/templates", ".mustache"), "</h1>", " \(number)</h1>")
    }
  }

  private var entry: String {
    """
    ---
    tiêu đề: Bão số \(number)
    ngày: \(1 + number % 28)/6/2018
    ---

    Lời số \(number).

    ![Hình](hinh-\(number % 4).svg)

    """
  }

  private var picture: String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(number) 9\"><rect width=\"\(number)\" height=\"9\"/></svg>\n"
  }

  private mutating func file(in folder: String, _ ending: String) throws -> String? {
    let all = try desk.files(folder).keys.filter { $0.hasSuffix(ending) }.sorted()
    return all.randomElement(using: &random).map { "\(folder)/\($0)" }
  }

  private mutating func append(to file: String?, _ text: String) throws {
    guard let file else { return }
    try save(file, Data((desk.text(file) + text).utf8))
  }

  private mutating func replace(_ file: String?, _ old: String, _ new: String) throws {
    guard let file else { return }
    try save(file, Data(desk.text(file).replacing(old, with: new, maxReplacements: 1).utf8))
  }

  /// A figure of a table becomes another.
  private mutating func digit(in file: String?) throws {
    guard let file else { return }
    let text = try desk.text(file)
    let places = text.indices.filter { text[$0] == "1" || text[$0] == "2" }
    guard let place = places.randomElement(using: &random) else { return }
    try save(file, Data(text.replacingCharacters(in: place...place, with: "3").utf8))
  }

  private mutating func breakFile(_ file: String?) throws {
    guard let file, whole[file] == nil else { return }
    whole[file] = Data(try desk.text(file).utf8)
    try save(file, Data("---\ntiêu đề: \"Hỏng \(number)\n---\n".utf8))
  }

  private mutating func remove(_ file: String?) throws {
    guard let file else { return }
    try desk.remove(file)
    whole[file] = nil
  }

  private mutating func move(_ file: String?, to target: String) throws {
    guard let file else { return }
    try FileManager.default.moveItem(
      at: desk.folder.appending(path: file), to: desk.folder.appending(path: target))
    whole[target] = whole.removeValue(forKey: file)
  }

  /// In place, whole over the old one, or in two halves with a rest between.
  private mutating func save(_ file: String, _ data: Data) throws {
    let url = desk.folder.appending(path: file)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: try desk.write(file, data)
    case 1: try data.write(to: url, options: .atomic)
    default:
      try desk.write(file, data.prefix(data.count / 2))
      usleep(5_000)
      let handle = try FileHandle(forWritingTo: url)
      try handle.seekToEnd()
      try handle.write(contentsOf: data.dropFirst(data.count / 2))
      try handle.close()
    }
  }
}
