import Disk
import Glibc

/// Where on the disk the new site grows.
///
/// Without a journal, ext4 takes 20 times as long to make a file where many were deleted within the last minutes, and
/// the old site was. So of a few folders, each far from the others, the one is taken in which a file is made quickest.
enum StagingPlace {
  private static let candidates = 8

  /// Makes an empty folder in `workshop`, where there must be nothing, and nothing else is left.
  static func make(in workshop: Path, mode: mode_t) throws(MachineFailure) -> Path {
    // Where folders cannot be spread, one place is as good as another.
    let count = Files.spread(workshop) ? candidates : 1
    var best = try candidate(in: workshop, mode)
    for _ in 1..<count {
      var other = try candidate(in: workshop, mode)
      if other.time < best.time { swap(&best, &other) }
      try Files.removeTree(other.folder)
    }
    return best.folder
  }

  /// A folder, and how long making a file in it took. Its random name decides where ext4 places it.
  private static func candidate(
    in workshop: Path, _ mode: mode_t
  ) throws(MachineFailure) -> (folder: Path, time: Duration) {
    let folder = workshop / Path(String(UInt64.random(in: 0...(.max)), radix: 36))
    try Files.makeDirectory(folder, mode: mode)
    let start = ContinuousClock.now
    try Files.create(folder / "file", [])
    let time = start.duration(to: .now)
    try Files.remove(folder / "file")
    return (folder, time)
  }
}
