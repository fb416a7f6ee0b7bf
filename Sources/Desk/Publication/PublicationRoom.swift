import DeskStore
import Diagnostics
import Disk
import HTTP
import Portal
import SourceText

/// Xuất bản: what would change for readers, and the change itself.
struct PublicationRoom: Sendable {
  let desk: FileDesk
  private var words: DeskWords { desk.screens.words }
  private var site: LiveSite { desk.site }
  private static let shown = 200

  func show(_ visit: Visit) async -> Response {
    await page(visit, isCompared: visit.request.parameter("so") != nil, failure: nil)
  }

  private func page(_ visit: Visit, isCompared: Bool, failure: String?) async -> Response {
    var (errors, found): ([Diagnostic], [Difference]) = ([], [])
    var failure = failure
    if isCompared {
      do throws(Failure) { (errors, found) = try await compare() } catch { failure = error.text }
    }
    let rest = found.count - Self.shown
    let model = PublicationPage(
      isCompared: isCompared && failure == nil, failure: failure,
      blocked: errors.isEmpty ? nil : words("publish_blocked", ["count": "\(errors.count)"]),
      errors: errors.prefix(20).map { desk.item($0) },
      heading: found.isEmpty ? nil : words("publish_changes", ["count": "\(found.count)"]),
      differences: found.prefix(Self.shown).map(item),
      rest: rest > 0 ? words("differences_rest", ["count": "\(rest)"]) : nil, canPublish: visit.mayDecide,
      approved: await desk.approved(), publications: await desk.publications())
    return await desk.screens.page(
      "publication", model, title: words("room_publication"), in: .publication, for: visit.request)
  }

  private struct Failure: Error { let text: String }
  private typealias Difference = (path: Path, difference: Verification.Difference)

  private var writer: SiteWriter { SiteWriter(output: site.output, jobs: Parallel.processors) }

  private func build() async throws(Failure) -> SiteBuilder.Result {
    do throws(MachineFailure) { return try await SiteBuilder(site.options).build() } catch {
      throw Failure(text: error.words.vi.message)
    }
  }

  private func compare() async throws(Failure) -> (errors: [Diagnostic], differences: [Difference]) {
    let result = try await build()
    guard let output = result.output else { return (result.diagnostics.filter { $0.severity == .error }, []) }
    do throws(SiteWriter.Failure) { return ([], try await writer.compare(output)) } catch {
      throw Failure(text: error.words(output: site.output.description).vi.message)
    }
  }

  private func item(_ found: Difference) -> Item {
    let name = found.path.description
    let (word, tone): (String, Tone) =
      switch found.difference {
      case .missing: ("missing", .good)
      case .differs: ("changed", .warn)
      case .extra: ("foreign", .bad)
      }
    let isPage = name.hasSuffix("index.html") && name != "404.html"
    return Item(
      label: "/" + (isPage ? String(name.dropLast("index.html".count)) : name),
      address: isPage ? "/xuat-ban/so-sanh/\(name.percentEncodedPath)" : nil,
      chip: Chip(label: words("difference_\(word)"), tone: tone))
  }

  /// Before and after, side by side.
  func comparison(_ visit: Visit) async -> Response {
    let file = Path(visit.file)
    guard file.isPlainRelative, visit.file.hasSuffix("index.html") else { return Response(refusing: .notFound) }
    let address = String(visit.file.dropLast("index.html".count))
    let isThere = (try? Files.statusIfPresent(site.output / file)) ?? nil != nil
    let home = await site.preview.current.home
    let model = ComparisonPage(
      title: "/" + address, before: isThere ? "/dang/" + address.percentEncodedPath : nil,
      after: home + address.percentEncodedPath)
    return await desk.screens.page("comparison", model, title: model.title, in: .publication, for: visit.request)
  }

  /// Builds, checks what was written against a second build, and says so in the log.
  func publish(_ visit: Visit) async -> Response {
    await desk.applyDue()
    guard visit.mayDecide else { return await page(visit, isCompared: false, failure: words("refused_author")) }
    do throws(Failure) {
      let result = try await build()
      guard let output = result.output else {
        return await page(visit, isCompared: true, failure: nil)
      }
      let written: PublishReport
      do throws(SiteWriter.Failure) { written = try await writer.write(output) } catch {
        throw Failure(text: error.words(output: site.output.description).vi.message)
      }
      do throws(DeskFailure) { try await desk.published(written, visit) } catch {
        throw Failure(text: error.text(words))
      }
      return Response(redirectingTo: "/xuat-ban/?xong=published", .seeOther)
    } catch {
      return await page(visit, isCompared: false, failure: words("publish_failed") + " " + error.text)
    }
  }

  /// The site as it is published: for the comparison.
  func published(_ visit: Visit) async -> Response {
    let name = visit.file.isEmpty || visit.file.hasSuffix("/") ? visit.file + "index.html" : visit.file
    let file = Path(name)
    guard file.isPlainRelative, let bytes = try? Enclosure(site.output).read(file) else {
      return Response(refusing: .notFound)
    }
    return Response(type: ContentType.of(name), name.hasSuffix(".html") ? below("/dang/", bytes) : bytes)
  }

  /// A page with the addresses of its site led below another path.
  private func below(_ path: String, _ page: [UInt8]) -> [UInt8] {
    let text = String(decoding: page, as: UTF8.self)
    return Array(text.replacing("=\"/", with: "=\"\(path)").replacing(", /", with: ", \(path)").utf8)
  }
}
