import Disk
import Vietnamese

/// What a build says of an entry that it took off the site.
public struct WithdrawalReceipt: Hashable, Sendable {
  public let source: String
  public let date: CalendarDate
  /// The files of the old site that showed it, named it or led to it. Sorted.
  public let carried: [Path]
  /// Files of the new site that still name it: other entries may, in their own words.
  public let left: [Path]
}
