import DataFiles
import Diagnostics
import Disk
import SourceText

extension FileSignature {
  /// - Parameters:
  ///   - head: the first bytes, 1,024 where there are as many.
  ///   - tail: the last ones of a package, where the names of its files stand.
  init(head: [UInt8], tail: @autoclosure () -> [UInt8]) {
    if head.isEmpty {
      self = .empty
    } else if head.contains("%PDF-") {
      self = .pdf
    } else if head.starts(with: "PK\u{3}\u{4}".utf8) || head.starts(with: "PK\u{5}\u{6}".utf8) {
      self = .package(Self.package(head, tail()))
    } else if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = .oldOffice
    } else if head.starts(with: "{\\rtf".utf8) {
      self = .rtf
    } else if head.starts(with: "MZ".utf8) || head.starts(with: [0x7F, 0x45, 0x4C, 0x46]) {
      self = .program
    } else if Self.isHTML(head) {
      self = .html
    } else if let format = PictureFormat(head), format != .svg {
      self = .picture(format)
    } else {
      self = .unknown
    }
  }

  private static func package(_ head: [UInt8], _ tail: [UInt8]) -> String {
    let kinds = [
      ("opendocument.text", ".odt"), ("opendocument.spreadsheet", ".ods"), ("opendocument.presentation", ".odp"),
    ]
    if let kind = kinds.first(where: { head.contains($0.0) }) { return kind.1 }
    let folders = [("word/document", ".docx"), ("xl/workbook", ".xlsx"), ("ppt/presentation", ".pptx")]
    return folders.first { tail.contains($0.0) }?.1 ?? ".zip"
  }

  private static func isHTML(_ head: [UInt8]) -> Bool {
    let start = String(decoding: head.withoutByteOrderMark.prefix(256), as: UTF8.self).trimmed.lowercased()
    return ["<!doctype html", "<html", "<head", "<body", "<script", "<?php"].contains(where: start.hasPrefix)
  }
}

extension FileSignature {
  /// Whether such bytes may go out under an ending: of bytes that are not known, and of endings that are not listed,
  /// nothing is said.
  func suits(_ ending: String) -> Bool {
    switch ending {
    case _ where self == .unknown: true
    case ".pdf": self == .pdf
    case ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp": isPackage(ending)
    case ".doc", ".xls", ".ppt": self == .oldOffice || ending == ".doc" && self == .rtf
    case ".zip": if case .package = self { true } else { false }
    case ".rtf": self == .rtf
    case ".csv", ".txt", ".mp3", ".mp4": false
    default: true
    }
  }

  /// A package whose kind cannot be told may be any.
  private func isPackage(_ ending: String) -> Bool {
    guard case .package(let kind) = self else { return false }
    return kind == ending || kind == ".zip"
  }
}
