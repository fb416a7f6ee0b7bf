import DataFiles
import Privacy
import Templates

/// What is the same on every page.
struct Frame: ViewModel {
  let siteName: String
  let agency: String
  let homeAddress: String
  let searchAddress: String
  let stylesheet: String
  let icon: String?
  let feed: String
  let isSample: Bool
  let contactAddress: String?
  let phone: String?
  let email: String?
  /// Where readers report mistakes: a page of the site, else a mail.
  let corrections: String?

  static let fields = Fields<Frame>("site")
    .text("siteName", "site.yaml: tên") { $0.siteName }
    .text("agency", "site.yaml: cơ quan") { $0.agency }
    .text("homeAddress", "where the home page is") { $0.homeAddress }
    .text("searchAddress", "where the search page is; it takes the query `q`") { $0.searchAddress }
    .text("stylesheet", "assets/site.css, with the fingerprint of its bytes") { $0.stylesheet }
    .text("icon", "assets/icon.svg, with the fingerprint of its bytes") { $0.icon }
    .text("siteFeed", "the Atom feed of the whole site") { $0.feed }
    .flag("sample", "site.yaml: dữ liệu minh họa") { $0.isSample }
    .text("contactAddress", "site.yaml: liên hệ, địa chỉ") { $0.contactAddress }
    .text("phone", "site.yaml: liên hệ, điện thoại") { $0.phone }
    .text("email", "site.yaml: liên hệ, thư điện tử") { $0.email }
    .text("corrections", "site.yaml: liên hệ, góp ý; else the mail address, as a link") { $0.corrections }
}

/// What every page says of itself.
struct Head: ViewModel {
  let title: String
  let description: String?
  let canonical: String
  let menu: [Prebuilt<MenuItem>]
  let breadcrumb: [Reference]
  /// When what it says last changed.
  var changed: Day?
  /// The Atom feed of this page's own entries.
  var feed: Reference?
  /// Every feed of the site, and of this page's own entries.
  var feeds: [Prebuilt<FeedLink>] = []
  /// Kept out of search engines: notices, redirects.
  var isHidden = false
  var isHome = false
  /// `article` or `website`, for Open Graph.
  var type = "website"
  /// What the page is about, for machines: JSON-LD.
  var structuredData: [UInt8]?
  /// With its full address, for those who show a link to the page.
  var image: SharedPicture?

  var share: Sharing { Sharing(title: title, address: canonical) }

  static let fields = Fields<Head>("page head")
    .text("title", "the page's own title") { $0.title }
    .text("description", "one or two sentences; empty where there are none") { $0.description }
    .text("canonical", "the full address of the page") { $0.canonical }
    .text("type", "article or website") { $0.type }
    .list("menu", "the main menu") { $0.menu }
    .list("breadcrumb", "from the home page down, without the page itself") { $0.breadcrumb }
    .record("changed", "the day of the last change of what the page says") { $0.changed }
    .record("feed", "the Atom feed of this list") { $0.feed }
    .list("feeds", "the feeds of the site, and of this page's own entries") { $0.feeds }
    .flag("hidden", "not to be indexed by search engines") { $0.isHidden }
    .flag("isHome", "the home page") { $0.isHome }
    .html("structuredData", "what the page is about, for machines: JSON-LD") { $0.structuredData }
    .record("image", "the page's own card or picture, else the site's, with its full address") { $0.image }
    .record("share", "links by which the page is passed on") { $0.isHidden ? nil : $0.share }
}

/// A feed, for those who subscribe.
struct FeedLink: ViewModel {
  let label: String
  let address: String
  let type: String

  static let fields = Fields<FeedLink>("feed")
    .text("label", "what it is a feed of") { $0.label }
    .text("address", "where it is") { $0.address }
    .text("type", "application/atom+xml, application/rss+xml or application/feed+json") { $0.type }
}

extension Site {
  var frame: Frame {
    Frame(
      siteName: config.name, agency: config.agency, homeAddress: href("/"), searchAddress: href(FixedAddress.search),
      stylesheet: href(theme.address(ofAsset: "site.css") ?? "/assets/site.css"),
      icon: theme.address(ofAsset: "icon.svg").map(href), feed: href("/feed.xml"), isSample: config.isSample,
      contactAddress: config.contact?.address, phone: config.contact?.phone, email: config.contact?.email,
      corrections: config.contact?.corrections.map { href($0.address) } ?? config.contact?.email.map { "mailto:\($0)" })
  }
}
