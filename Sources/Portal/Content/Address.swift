import SourceText
import Vietnamese

/// Where a source file is published: each component of its path as a slug.
enum Address {
  /// `dien-hinh/2018/Nguyễn Văn A.md` → `/dien-hinh/2018/nguyen-van-a/`; `…/x/index.md` is the folder's page.
  static func page(ofSource path: String) -> String {
    let name = path.fileName.droppingEnding(".md")
    var address = "/"
    for component in path.folder.components + (name == "index" ? [] : [name]) {
      address += Fold.slug(component)
      address += "/"
    }
    return address
  }

  /// `dien-hinh/2018/a/Chân dung.JPG` → `/dien-hinh/2018/a/chan-dung.jpg`; `.jfif`, which servers do not know, is
  /// `.jpg`.
  static func asset(ofSource path: String) -> String {
    var components = path.components
    let file = components.removeLast()
    let folder = components.map { Fold.slug($0) + "/" }.joined()
    guard let dot = file.lastIndex(of: ".") else { return "/\(folder)\(Fold.slug(file))" }
    let ending = Fold.slug(String(file[file.index(after: dot)...]))
    return "/\(folder)\(Fold.slug(String(file[..<dot]))).\(ending == "jfif" ? "jpg" : ending)"
  }

  /// Joins a link as written in the folder of a source path; nil where it leads out of `content/`.
  static func resolve(_ link: String, from folder: String) -> String? {
    var parts = link.hasPrefix("/") ? [] : folder.components
    for part in link.components {
      switch part {
      case ".": continue
      case "..":
        if parts.popLast() == nil { return nil }
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}

extension String {
  /// The parts of a path, empty ones left out.
  package var components: [String] {
    utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
  }

  /// Without an ending, whatever its case.
  func droppingEnding(_ ending: String) -> String {
    guard utf8.count >= ending.utf8.count else { return self }
    let start = utf8.index(utf8.endIndex, offsetBy: -ending.utf8.count)
    return self[start...].lowercased() == ending ? String(self[..<start]) : self
  }

  /// The folder of a path, without the last `/`; empty at the top.
  var folder: String {
    utf8.lastIndex(of: UInt8(ascii: "/")).map { String(self[..<$0]) } ?? ""
  }

  /// The last component of a path.
  package var fileName: String {
    utf8.lastIndex(of: UInt8(ascii: "/")).map { String(self[utf8.index(after: $0)...]) } ?? self
  }
}
