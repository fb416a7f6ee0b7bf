/// The list of what a build made, kept inside the output so that only that is ever deleted from it.
enum Manifest {
  static let name: Path = ".neuguong-manifest"

  /// One path a line, in byte order.
  static func bytes(_ paths: some Sequence<Path>) -> [UInt8] {
    paths.sorted().reduce(into: []) { bytes, path in
      bytes += path.bytes
      bytes.append(.newline)
    }
  }

  /// The paths listed; lines that no build could have written are passed over.
  static func paths(_ bytes: [UInt8]) -> Set<Path> {
    Set(bytes.split(separator: .newline).map(Path.init(bytes:)).filter(\.isPlainRelative))
  }
}
