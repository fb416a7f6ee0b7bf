/// One thing that the editor's guide has its reader do, or shows. A comment above a fenced block, which no reader of the
/// page sees, says what becomes of the block; commands need none.
enum GuideStep: Equatable {
  /// ```` ```sh ````: a line each, typed in the project's folder.
  case commands([String])
  /// `<!-- in ra -->`: what the commands above print; a line `…` stands for lines that are left out.
  case printed(String)
  /// `<!-- tệp: PATH -->`: a new file. `<!-- khai báo: PATH -->`: keys to fill in. `<!-- nội dung: PATH -->`: text to add.
  case edit(GuideEdit)
  /// `<!-- sai …: PATH -->`: the same, done wrong; the next block without a comment is what `neuguong check` answers.
  case mistake(GuideEdit, answer: String)
  /// `<!-- chép: FILE → PATH -->`: a file of this repository, or one that begins with these characters.
  case copy(from: String, to: String)
}

/// A change of one file.
enum GuideEdit: Equatable {
  case file(String, text: String)
  case keys(String, text: String)
  case body(String, text: String)

  /// - Parameter verb: the word of the comment.
  init?(_ verb: Substring, _ object: String, text: String) {
    switch verb {
    case "tệp": self = .file(object, text: text)
    case "khai báo": self = .keys(object, text: text)
    case "nội dung": self = .body(object, text: text)
    default: return nil
    }
  }

  var path: String {
    switch self {
    case .file(let path, _), .keys(let path, _), .body(let path, _): path
    }
  }
}
