import DataFiles
import Disk
import Privacy
import SourceText
import Vietnamese

/// Looks through the old and the new output for entries that this build is the first to leave out.
struct WithdrawalSearch: Sendable {
  private let withdrawals: [Withdrawal]
  /// The old files that carried each of them.
  private let carried: [[Path]]

  init(_ all: [Withdrawal], in output: Path, jobs: Int) async throws(SiteWriter.Failure) {
    guard !all.isEmpty else {
      (withdrawals, carried) = ([], [])
      return
    }
    do throws(MachineFailure) {
      let old = try OldSite.manifest(in: output).map(Manifest.paths) ?? []
      let fresh = all.filter { old.contains($0.page) }
      withdrawals = fresh
      carried = fresh.isEmpty ? [] : try await Self.carried(fresh, old.sorted(), output, jobs)
    } catch { throw .publish(.machine(error)) }
  }

  private static func carried(
    _ withdrawals: [Withdrawal], _ old: [Path], _ output: Path, _ jobs: Int
  ) async throws(MachineFailure) -> [[Path]] {
    let found = try await Parallel.map(count: old.count, jobs: jobs) { index throws(MachineFailure) in
      let path = old[index]
      guard isReadable(path), try Files.statusIfPresent(output / path) != nil else {
        return withdrawals.indices.filter { withdrawals[$0].isMentioned(in: path) }
      }
      return mentions(withdrawals, path, try Files.read(output / path))
    }
    return withdrawals.indices.map { number in
      let texts = Set(zip(old, found).filter { $1.contains(number) }.map(\.0))
      let compressed = Set(texts.flatMap { text in Compression.allCases.map { text.appending($0.ending) } })
      return old.filter {
        texts.contains($0) || compressed.contains($0) || withdrawals[number].owns($0)
      }
    }
  }

  /// The search index is skipped: it holds words and pairs of words from pages that are searched themselves.
  private static func isReadable(_ path: Path) -> Bool {
    Compression.isText(path) && !path.bytes.suffix(4).elementsEqual(".bin".utf8) || TextFiles.form(path) != nil
  }

  private static func mentions(_ withdrawals: [Withdrawal], _ path: Path, _ bytes: [UInt8]) -> [Int] {
    let text = PublishedText(TextFiles.form(path) == .rtf ? ReadableText(bytes, .rtf).bytes : bytes)
    return withdrawals.indices.filter { withdrawals[$0].isMentioned(in: path) || withdrawals[$0].isMentioned(in: text) }
  }

  /// The withdrawals that a file of the new site still mentions.
  /// - Parameter forms: the paths under which it is published: its own, and those of its compressed forms.
  func mentions(
    in file: MadeFile, forms: [Path]
  ) throws(MachineFailure) -> [(withdrawal: Int, file: Path)] {
    guard !withdrawals.isEmpty else { return [] }
    let named = withdrawals.indices.filter { withdrawals[$0].isMentioned(in: file.path) }
    guard Self.isReadable(file.path) else { return named.map { (withdrawal: $0, file: file.path) } }
    return Self.mentions(withdrawals, file.path, try file.allBytes).flatMap { number in
      forms.map { (withdrawal: number, file: $0) }
    }
  }

  func receipts(left mentions: [(withdrawal: Int, file: Path)]) -> [WithdrawalReceipt] {
    withdrawals.indices.map { number in
      WithdrawalReceipt(
        source: withdrawals[number].source, date: withdrawals[number].date, carried: carried[number],
        left: mentions.filter { $0.withdrawal == number }.map(\.file).sorted())
    }
  }
}

extension MadeFile {
  fileprivate var allBytes: [UInt8] {
    get throws(MachineFailure) {
      switch content {
      case .bytes(let bytes): return bytes
      case .copy(let source): return try source.prefix(SizeLimit.attachedText)
      case .link(let stored): return try Files.read(stored)
      }
    }
  }
}
