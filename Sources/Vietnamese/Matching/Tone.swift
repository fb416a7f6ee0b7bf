/// The five written tones, in dictionary order; ngang, the level tone, is written by no mark.
enum Tone: UInt8, Equatable {
  case huyền = 2
  case hỏi, ngã, sắc, nặng

  init?(mark: Unicode.Scalar) {
    switch mark {
    case "\u{300}": self = .huyền
    case "\u{309}": self = .hỏi
    case "\u{303}": self = .ngã
    case "\u{301}": self = .sắc
    case "\u{323}": self = .nặng
    default: return nil
    }
  }
}
