import Diagnostics
import SourceText
import Vietnamese

extension SourceFile {
  /// A file as text: without a byte-order mark, in NFC, every line ending in LF; nil with a diagnostic where it is not
  /// UTF-8.
  package static func decode(_ bytes: [UInt8], path: String) -> (source: SourceFile?, diagnostics: [Diagnostic]) {
    let text = bytes.withoutByteOrderMark
    let isPlain = PlainLetters.suffice(text)
    if !isPlain, let offset = UTF8Check.firstInvalidOffset(text) {
      let readable = SourceFile(path: path, bytes: text)
      return (nil, [Diagnostic(readable, at: offset..<offset, .badUTF8)])
    }
    let composed = isPlain ? text : NFC.normalized(text)
    let source = SourceFile(path: path, bytes: composed.endingLinesInLF)
    if let conflict = source.conflict { return (nil, [conflict]) }
    return (source, source.damage(decomposed: isPlain ? nil : text.decomposedOffset(composed: composed)))
  }
}

extension [UInt8] {
  package var withoutByteOrderMark: [UInt8] { starts(with: [0xEF, 0xBB, 0xBF]) ? Array(dropFirst(3)) : self }

  /// With a lone CR, which old Macs end lines with, made LF.
  var endingLinesInLF: [UInt8] {
    guard span.contains(.carriageReturn) else { return self }
    var bytes = self
    for index in bytes.indices where bytes[index] == .carriageReturn {
      if index + 1 == bytes.count || bytes[index + 1] != .newline { bytes[index] = .newline }
    }
    return bytes
  }
}
