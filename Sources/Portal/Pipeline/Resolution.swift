import Diagnostics
import Disk
import Pictures
import Privacy
import SourceText
import Vietnamese

/// The content with every name, link and address looked up.
struct Resolution {
  let site: Site
  /// The pictures and attachments that a published entry uses.
  let files: [PublishedFile]
  let links: LinkResolver
  var diagnostics: [Diagnostic] = []
  /// Published texts with personal data.
  let sensitive: [PersonalDataGuard.Sensitive]

  init(_ content: Content, _ config: SiteConfig, _ theme: Theme, _ options: BuildOptions)
    async throws(MachineFailure)
  {
    var theme = theme
    if !options.drawsCards || !config.hasCards { theme.cards = nil }
    let entries = content.entries
    let today = content.today.day
    let gate = entries.map { Visibility(of: $0, on: today) }
    for (entry, visibility) in zip(entries, gate) {
      if let note = visibility.note {
        diagnostics.append(Diagnostic(entry.source, at: visibility.place(in: entry), note))
      }
    }
    let visibility = options.isPreview ? gate.map(\.inPreview) : gate
    let published = visibility.map { $0 == .published }
    let hasPage = visibility.map(\.hasPage)

    async let places = EntryPlaces(entries)
    let directory = await Directory(content, jobs: options.jobs)
    let resolver = RelationResolver(directory: directory)
    let named = await Parallel.map(count: entries.count, jobs: options.jobs) { resolver.resolve(entries[$0]) }
    let withdrawn = Set(entries.indices.filter { visibility[$0].isWithdrawn })
    let relations = named.map { withdrawn.isEmpty ? $0.relations : $0.relations.without(withdrawn) }
    diagnostics += await WithdrawnNames(entries, visibility).diagnostics(
      in: zip(entries, hasPage).filter(\.1).map(\.0.source), jobs: options.jobs)
    diagnostics += named.flatMap { $0.diagnostics }
    diagnostics += Replacements.check(entries, relations)
    diagnostics += ConsultationCheck.check(entries, config.calendar, today: today)
    async let namesakes = Namesakes.check(entries, relations, directory)
    async let grouped = Groups(relations: relations, published: published)
    async let computed = Years(content, directory, jobs: options.jobs)
    let listings = await Listings(
      entries, relations, directory, kinds: config.kinds, published: published, today: today, jobs: options.jobs)
    let people = await PeopleIndex(entries, relations, published: published, jobs: options.jobs)
    let (groups, years) = await (grouped, computed)
    let profileAwards = await ProfileAwards(
      entries, relations, published: published, years, directory, jobs: options.jobs)
    let register = HonoursRegister(
      years.all, directory, profileAwards, Withdrawals(entries, visibility, relations), entries)
    let registerListings = RegisterListings(register, years.all, directory)
    let outline = SiteOutline(
      entries: entries, visibility: visibility, directory: directory, listings: listings, groups: groups,
      people: people, register: registerListings, years: years.all, assets: theme.assets)
    let routes = Routes(outline, data: YearData.routes(years.all))
    let addresses = Addresses(entries, routes)
    diagnostics += await namesakes + years.diagnostics + addresses.diagnostics

    let files = content.files.map(\.description)
    let map = await SiteMap(places, builtPages: addresses.built, files: files, unreadable: content.unreadable)
    let linkResolver = LinkResolver(
      entries: entries, hasPage: hasPage, map: map, embeds: EmbedResolver(years: years.all), bases: config.bases)
    links = linkResolver
    let resolved = await Parallel.map(count: entries.count, jobs: options.jobs) { linkResolver.resolve(entries[$0]) }
    diagnostics += resolved.flatMap(\.diagnostics)
    let written = content.introductions.filter { options.isPreview || !$0.value.isHeldBack }
    diagnostics += content.introductions.values.filter(\.isHeldBack).map {
      Diagnostic($0.source, at: $0.common.isDraft?.range ?? 0..<0, .draft)
    }
    let introductions = written.mapValues { entry in
      let (links, diagnostics) = linkResolver.resolve(entry)
      return (introduction: Site.Introduction(entry: entry, links: links), diagnostics: diagnostics)
    }
    diagnostics += introductions.values.flatMap(\.diagnostics)

    let shownLinks =
      zip(resolved, published).filter(\.1).map(\.0.links) + introductions.values.map(\.introduction.links)
    let shown = shownLinks.flatMap(\.files)
    let used = UsedFiles(
      content.files, links: content.links, shown: shown, named: resolved.flatMap(\.links.files) + shown,
      root: options.content)
    diagnostics += used.diagnostics
    let check = try AttachmentCheck(used.published)
    diagnostics += check.diagnostics
    let uses = PictureUses(shownLinks, address: Address.asset)
    let pictures = try await PictureReading(
      used.published, uses, by: PictureRenditions(store: PictureStore(options.cache), makes: options.makesPictures),
      jobs: options.jobs)
    diagnostics += pictures.diagnostics
    self.files = pictures.files
    let attachments = pictures.files.filter { !$0.isPicture && !check.refused.contains($0.source.shown) }
    diagnostics += try await AttachmentReading(attachments, jobs: options.jobs).diagnostics
    let texts = try await TextFiles(pictures.files, content.personalData, jobs: options.jobs)
    let words = theme.inspections(content.personalData)
    diagnostics += texts.diagnostics + words.flatMap(\.diagnostics)
    sensitive = texts.sensitive + words.compactMap(\.sensitive)

    let redirects = Redirects(entries, visibility, taken: addresses.taken(files: used.published))
    diagnostics += redirects.diagnostics
    if let source = content.configSource {
      diagnostics += MenuCheck(map: map, bases: config.bases).diagnostics(config.links, in: source)
    }

    let yearLinks = YearLinks(
      years,
      YearLinkResolver(
        entries: entries, hasPage: hasPage, map: map, bases: config.bases, files: Set(used.published.map(\.address))))
    diagnostics += yearLinks.diagnostics
    diagnostics += profileAwards.diagnostics

    site = Site(
      config: config, theme: theme, directory: directory, entries: entries, visibility: visibility,
      relations: relations, links: resolved.map(\.links), introductions: introductions.mapValues(\.introduction),
      listings: listings, groups: groups, people: people, routes: routes.and(redirects.all), redirects: redirects.all,
      years: years, yearLinks: yearLinks,
      profileAwards: profileAwards, register: register, registerListings: registerListings,
      pictures: pictures.pictures,
      withdrawnPictures: WithdrawnPictures(
        zip(resolved, visibility).filter(\.1.isWithdrawn).map(\.0.links), in: options.content),
      today: today)
  }
}

extension Honours {
  /// Without `danh-hieu.yaml` every title and form that an entry names stands for itself.
  init(namedBy entries: [Entry]) {
    // Spelt as what is published spells them.
    let (firm, waiting) = (entries.filter { !$0.isHeldBack }, entries.filter(\.isHeldBack))
    titles = Self.distinct([firm, waiting].map { $0.compactMap(\.exemplar).flatMap(\.titles) })
    forms = Self.distinct([firm, waiting].map { $0.compactMap(\.exemplar).flatMap(\.forms) })
  }

  /// - Parameter names: those of earlier lists come first.
  private static func distinct(_ names: [[Located<String>]]) -> [Honour] {
    let lists = names.map { names in
      Dictionary(
        Set(names.map(\.value)).map { (Fold.distinctSlug($0), $0) },
        uniquingKeysWith: { $0.utf8.lexicographicallyPrecedes($1.utf8) ? $0 : $1 })
    }
    let bySlug = lists.reduce(into: [:]) { all, list in all.merge(list) { first, _ in first } }
    return bySlug.filter { !$0.key.isEmpty }.values.sorted(by: SyllableOrder.precedes).map { Honour(name: $0) }
  }
}
