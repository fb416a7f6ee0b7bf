/// What a file is by its bytes, whatever its name ends in.
package enum FileSignature: Sendable, Equatable {
  case pdf, rtf, html, program, empty
  /// .doc, .xls, .ppt of before 2007.
  case oldOffice
  /// .docx, .xlsx, .pptx; .odt, .ods, .odp; or a .zip of anything else.
  case package(String)
  case picture(PictureFormat)
  case unknown
}

extension FileSignature {
  /// As messages name it; nil where nothing is known.
  package var name: (vi: String, en: String)? {
    switch self {
    case .pdf: ("tệp PDF", "a PDF file")
    case .rtf: ("tệp RTF", "an RTF file")
    case .html: ("một trang web (HTML)", "a web page (HTML)")
    case .program: ("một chương trình", "a program")
    case .empty: ("tệp rỗng", "an empty file")
    case .oldOffice: ("tệp Office kiểu cũ (.doc, .xls, .ppt)", "an old Office file (.doc, .xls, .ppt)")
    case .package(let ending): ("tệp \(ending)", "a \(ending) file")
    case .picture(let format): ("ảnh \(format.rawValue)", "a \(format.rawValue) picture")
    case .unknown: nil
    }
  }
}
