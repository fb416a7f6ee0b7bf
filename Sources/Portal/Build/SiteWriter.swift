import Disk
import SourceText
import Templates

/// Renders a site's pages into the output folder: all of them, or nothing.
public struct SiteWriter: Sendable {
  let output: Path
  let jobs: Int
  let compresses: Bool
  let adopts: Bool

  /// - Parameters:
  ///   - compresses: put `.gz` and `.br` beside each text.
  ///   - adopts: replace what no build made where it stands in the way, and keep a copy of it beside the output.
  public init(output: Path, jobs: Int, compresses: Bool = false, adopts: Bool = false) {
    self.output = output
    self.jobs = jobs
    self.compresses = compresses
    self.adopts = adopts
  }

  /// Why nothing was replaced.
  public enum Failure: Error {
    case publish(PublishFailure)
    case render(RenderError)
    /// A text that is not UTF-8, or has characters that XML forbids.
    case notText(NotText)

    /// A picture or an attachment was removed or replaced after it was read: building once more may help.
    public var isChange: Bool {
      if case .publish(.machine(let failure)) = self { failure.isChange && failure.operation == .read } else { false }
    }
  }

  /// A file failed the last check before it is written.
  public struct NotText: Error, Hashable, Sendable {
    /// Below the output folder.
    public let path: Path
    /// The file it is a copy of; nil for a page.
    public let source: Path?
    public let line: Int
  }

  public func write(_ site: SiteOutput) async throws(Failure) -> PublishReport {
    let publisher: Publisher
    do throws(PublishFailure) { publisher = try Publisher(output: output) } catch { throw .publish(error) }
    let search = try await WithdrawalSearch(site.withdrawals, in: output, jobs: jobs)
    let stage = publisher.stage
    let staged = try await site.map(jobs: jobs) { part throws(Failure) in
      let file = try part.make()
      let staged = try self.stage(file, on: stage)
      do throws(MachineFailure) {
        return (files: staged, mentions: try search.mentions(in: file, forms: staged.map(\.path)))
      } catch { throw .publish(.machine(error)) }
    }
    var report: PublishReport
    do throws(PublishFailure) {
      report = try await publisher.finish(staged.flatMap(\.files), adopting: adopts, jobs: jobs)
    } catch {
      throw .publish(error)
    }
    report.receipts = search.receipts(left: staged.flatMap(\.mentions))
    return report
  }

  /// Compressed forms stand before their text: if a replacement file by file is killed among them, the text is still
  /// the old one, and the next build sees that they do not belong together.
  private func stage(_ file: MadeFile, on stage: Stage) throws(Failure) -> [StagedFile] {
    do throws(MachineFailure) {
      switch file.content {
      case .copy(let source): return [try stage.stage(file.path, copying: source)]
      case .link(let stored): return [try stage.stage(file.path, linking: stored)]
      case .bytes(let bytes):
        let staged = try stage.stage(file.path, bytes)
        guard compresses, Compression.isText(file.path) else { return [staged] }
        return try stage.stageCompressed(bytes, of: staged) + [staged]
      }
    } catch { throw .publish(.machine(error)) }
  }

  /// How the output folder differs from the site; nothing is written.
  public func compare(_ site: SiteOutput) async throws(Failure) -> [(path: Path, difference: Verification.Difference)] {
    let verification = Verification(output: output)
    let compared = try await site.map(jobs: jobs) { part throws(Failure) in
      let file = try part.make()
      do throws(MachineFailure) { return try differences(file, verification) } catch {
        throw .publish(.machine(error))
      }
    }
    do throws(MachineFailure) {
      let rest = try verification.rest(made: compared.flatMap { $0.map(\.path) })
      let found = compared.joined().compactMap { file in file.difference.map { (file.path, $0) } }
      return (found + rest).sorted { $0.0 < $1.0 }
    } catch { throw .publish(.machine(error)) }
  }

  private func differences(
    _ file: MadeFile, _ verification: Verification
  ) throws(MachineFailure) -> [(path: Path, difference: Verification.Difference?)] {
    switch file.content {
    case .copy(let source): return [(file.path, try verification.difference(file.path, copying: source))]
    case .link(let stored): return [(file.path, try verification.difference(file.path, copying: EnclosedFile(stored)))]
    case .bytes(let bytes):
      var found = [(file.path, try verification.difference(file.path, bytes))]
      for form in compresses && Compression.isText(file.path) ? Compression.allCases : [] {
        let path = file.path.appending(form.ending)
        found.append((path, try verification.difference(path, form.compressed(bytes, at: path))))
      }
      return found
    }
  }
}
