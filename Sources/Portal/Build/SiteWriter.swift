import Templates

/// Renders a site's pages into the output folder: all of them, or nothing.
public struct SiteWriter: Sendable {
  let output: Path
  let jobs: Int

  public init(output: Path, jobs: Int) {
    self.output = output
    self.jobs = jobs
  }

  /// Why nothing was replaced.
  public enum Failure: Error {
    case publish(PublishFailure)
    case render(RenderError)
  }

  public func write(_ site: SiteOutput) async throws(Failure) -> PublishReport {
    let publisher: Publisher
    do throws(PublishFailure) { publisher = try Publisher(output: output) } catch { throw .publish(error) }
    let stage = publisher.stage
    let pages = await site.pages(jobs: jobs)
    var staged = try await Parallel.map(count: pages.count, jobs: jobs) { index throws(Failure) in
      try Self.stage(pages[index], on: stage)
    }
    for file in site.files {
      do throws(MachineFailure) {
        staged.append(try stage.stage(Path(String(file.address.dropFirst())), copying: file.source))
      } catch { throw .publish(.machine(error)) }
    }
    do throws(PublishFailure) { return try await publisher.finish(staged, jobs: jobs) } catch { throw .publish(error) }
  }

  /// How the output folder differs from the site; nothing is written.
  public func compare(_ site: SiteOutput) async throws(Failure) -> [(path: Path, difference: Verification.Difference)] {
    let verification = Verification(output: output)
    let pages = await site.pages(jobs: jobs)
    let differences = try await Parallel.map(count: pages.count, jobs: jobs) { index throws(Failure) in
      let path = Path(pages[index].file)
      let bytes = try Self.render(pages[index])
      do throws(MachineFailure) { return try verification.difference(path, bytes).map { (path, $0) } } catch {
        throw .publish(.machine(error))
      }
    }
    do throws(MachineFailure) {
      var found = differences.compactMap { $0 }
      for file in site.files {
        let path = Path(String(file.address.dropFirst()))
        if let difference = try verification.difference(path, copying: file.source) { found.append((path, difference)) }
      }
      found += try verification.rest(made: site.made(pages))
      return found.sorted { $0.0 < $1.0 }
    } catch { throw .publish(.machine(error)) }
  }

  private static func render(_ page: Page) throws(Failure) -> [UInt8] {
    do throws(RenderError) { return try page.render() } catch { throw .render(error) }
  }

  private static func stage(_ page: Page, on stage: Stage) throws(Failure) -> StagedFile {
    let bytes = try render(page)
    do throws(MachineFailure) { return try stage.stage(Path(page.file), bytes) } catch {
      throw .publish(.machine(error))
    }
  }
}
