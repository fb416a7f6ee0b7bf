import Disk

/// What one build did to the output folder.
public struct PublishReport: Hashable, Sendable {
  public internal(set) var written = 0
  public internal(set) var unchanged = 0
  public internal(set) var removed = 0
  /// Foreign files that are kept; a folder stands for all in it where it holds nothing else. Sorted.
  public internal(set) var foreign: [Path] = []
  public internal(set) var notices: [PublishNotice] = []
  /// Of entries that this build was the first to leave out.
  public internal(set) var receipts: [WithdrawalReceipt] = []
}

/// A fact about how the output was replaced that the user should know.
public enum PublishNotice: Hashable, Sendable {
  /// The output is a mount point, or has one inside: files were replaced one by one, and a reader could have seen a
  /// mix of old and new.
  case replacedFileByFile
  /// The filesystem cannot exchange two folders: for a moment there was none. A build killed in that moment is
  /// repaired by the next.
  case replacedByTwoRenames
  /// What stood where pages had to go is kept in this folder, beside the output. Paths are relative to it, sorted.
  case kept(in: Path, [Path])
  /// The new site is in place, but the old one could not be deleted; the next build tries again.
  case leftoverRemains(MachineFailure)
}
