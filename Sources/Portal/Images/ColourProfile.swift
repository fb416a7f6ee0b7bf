/// ICC profiles (ICC.1:2022), which name their maker, the device, its serial number and the day. What says how colours
/// look is kept, written as one of a few known kinds; sRGB, which every browser takes a picture for, says nothing new.
enum ColourProfile {
  /// Bytes beyond any profile; those for print with their tables have three million.
  static let limit = 8_000_000

  /// The profile with what a decoder needs; nil for sRGB, and for what no decoder could use.
  static func reduced(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count <= limit, let profile = ProfileReading(bytes) else { return nil }
    let reduced = profile.tags.isEmpty ? nil : ProfileWriter.write(profile)
    return profile.isSRGB ? nil : reduced
  }
}
