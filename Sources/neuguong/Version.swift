/// The version that `--version` prints; raised with each release.
enum Version {
  static let text = "0.1.0"
}
