import CLinux

/// What `--version` prints: the version, raised with each release, and in a release the commit and its day.
enum Version {
  static let number = "0.1.0"

  static var text: String { stamp.isEmpty ? number : "\(number) (\(stamp))" }

  private static var stamp: String {
    String(decoding: (0...).lazy.map { UInt8(bitPattern: clinux_stamp($0)) }.prefix { $0 != 0 }, as: UTF8.self)
  }
}
