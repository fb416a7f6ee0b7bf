import CPictures
import Glibc

/// The curve of sRGB (IEC 61966-2-1) there and back.
package enum SRGB {
  /// The light of a number, both 0…1.
  package static func light(_ number: Float) -> Float {
    number <= 0.04045 ? number / 12.92 : powf((number + 0.055) / 1.055, 2.4)
  }

  static func number(_ light: Float) -> Float {
    light <= 0.0031308 ? light * 12.92 : 1.055 * powf(light, 1 / 2.4) - 0.055
  }

  static let curve = (0..<256).map { light(Float($0) / 255) }

  /// The byte for each of `PICTURES_SHADES` steps of light.
  static let shades = (0..<Int(PICTURES_SHADES)).map { step in
    UInt8((number(Float(step) / Float(PICTURES_SHADES - 1)) * 255).rounded())
  }
}
