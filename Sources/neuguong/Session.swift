import Disk
import Portal

/// One run: builds the site, prints what is wrong with it, writes it.
struct Session {
  let options: SharedOptions
  var compresses = false
  var adopts = false
  private let start = ContinuousClock.now

  init(_ options: SharedOptions, compresses: Bool = false, adopts: Bool = false) {
    self.options = options
    self.compresses = compresses
    self.adopts = adopts
  }

  /// A picture or an attachment went after it was read: nothing was published, and another build may do.
  struct ContentChanged: Error {}

  /// Builds the site in memory and prints its diagnostics.
  /// - Throws: `Exit.content` where they forbid it to be published.
  func build() async throws -> SiteBuilder.Result {
    let result = try await build(isCheck: false, beside: .messages)
    do {
      try verdict(result)
    } catch {
      summarise(result, nil)
      throw error
    }
    return result
  }

  /// The same, whatever the diagnostics are; a check looks for pages that nothing links to as well.
  func build(
    isCheck: Bool, only files: NamedFiles? = nil, beside output: MessageOptions.Output
  ) async throws -> SiteBuilder.Result {
    var site = try options.site
    site.makesPictures = !isCheck
    site.drawsCards = !isCheck
    do throws(MachineFailure) {
      let whole = try await SiteBuilder(site).build()
      let result = files.map(whole.only) ?? whole
      let orphans = isCheck && files == nil ? result.orphans : []
      try options.messages.show((result.diagnostics + orphans).sorted(), beside: output)
      return result
    } catch {
      throw options.messages.fail(error.words)
    }
  }

  /// - Throws: `Exit.usage` where one of them is not there, or neither content nor theme.
  func named(_ files: [String]) throws -> NamedFiles {
    do throws(NamedFiles.Failure) {
      return try NamedFiles(files, in: [Path(options.content), Path(options.theme)])
    } catch {
      throw options.messages.fail(error.words, .usage)
    }
  }

  /// - Throws: `Exit.content` where the diagnostics forbid the site to be published.
  func verdict(_ result: SiteBuilder.Result) throws {
    let isClean = !options.strict || result.diagnostics.count(of: .warning) == 0
    guard result.diagnostics.count(of: .error) == 0, isClean else { throw Exit.content }
  }

  /// Computes the results of every year and prints what is wrong in their files, apart from the data in any format.
  func standings() async throws -> StandingsBook {
    let site = try options.site
    do throws(MachineFailure) {
      let book = try await SiteBuilder(site).standings()
      try options.messages.show(book.diagnostics, beside: .data)
      return book
    } catch {
      throw options.messages.fail(error.words)
    }
  }

  /// Replaces the site, and nginx's map with it: that is written beside its place first, so that neither is replaced
  /// where the other cannot be.
  func publish(_ result: SiteBuilder.Result, nginxMap: String?, isLastTry: Bool = false) async throws {
    guard let nginxMap, let map = result.output?.nginxMap else { return try await write(result, isLastTry: isLastTry) }
    let pending: PendingFile
    do throws(MachineFailure) { pending = try PendingFile(Path(nginxMap), map.bytes) } catch {
      throw options.messages.fail(error.words)
    }
    try await write(result, isLastTry: isLastTry)
    do throws(MachineFailure) { try pending.commit() } catch { throw options.messages.fail(error.words) }
  }

  func write(_ result: SiteBuilder.Result, isLastTry: Bool) async throws {
    guard let output = result.output else { return }
    do throws(SiteWriter.Failure) {
      let report = try await writer.write(output)
      output.sweep(cache: .pictureCache(beside: Path(options.output)))
      for receipt in report.receipts { options.messages.tell(receipt.words(output: options.output)) }
      summarise(result, report)
    } catch {
      if error.isChange, !isLastTry { throw ContentChanged() }
      throw options.messages.fail(error.words(output: options.output), error.isContent ? .content : .machine)
    }
  }

  func compare(_ result: SiteBuilder.Result) async throws {
    guard let output = result.output else { return }
    let differences: [(path: Path, difference: Verification.Difference)]
    do throws(SiteWriter.Failure) {
      differences = try await writer.compare(output)
    } catch {
      throw options.messages.fail(error.words(output: options.output))
    }
    for found in differences {
      try Terminal.out("\(found.difference.label(options.messages.lang)): \(options.output)/\(found.path)\n")
    }
    summarise(result, nil)
    if !differences.isEmpty { throw Exit.content }
  }

  func summarise(_ result: SiteBuilder.Result, _ report: PublishReport?) {
    guard !options.messages.quiet else { return }
    let summary = Summary(
      result: result, report: report, duration: .now - start, language: options.messages.lang, output: options.output)
    Terminal.error(summary.text)
  }

  private var writer: SiteWriter {
    SiteWriter(output: Path(options.output), jobs: options.jobs, compresses: compresses, adopts: adopts)
  }
}
