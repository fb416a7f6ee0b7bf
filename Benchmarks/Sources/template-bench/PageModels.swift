import Templates

// The same values for both engines: `fields` is what Templates reads, `dictionary` what swift-mustache reads.

struct Site: ViewModel {
  var name: String
  var section: String
  var skip: String
  var menuLabel: String
  var menu: [Link]
  var address: String
  var phone: String
  var email: String
  var licence: String
  var updated: String

  static let fields = Fields<Site>("site")
    .text("name", "") { $0.name }
    .text("section", "") { $0.section }
    .text("skip", "") { $0.skip }
    .text("menuLabel", "") { $0.menuLabel }
    .list("menu", "") { $0.menu }
    .text("address", "") { $0.address }
    .text("phone", "") { $0.phone }
    .text("email", "") { $0.email }
    .text("licence", "") { $0.licence }
    .text("updated", "") { $0.updated }

  var dictionary: [String: Any] {
    [
      "name": name, "section": section, "skip": skip, "menuLabel": menuLabel, "menu": menu.map(\.dictionary),
      "address": address, "phone": phone, "email": email, "licence": licence, "updated": updated,
    ]
  }
}

struct Link: ViewModel {
  var title: String
  var url: String
  var isCurrent: Bool = false

  static let fields = Fields<Link>("link")
    .text("title", "") { $0.title }
    .text("url", "") { $0.url }
    .flag("isCurrent", "") { $0.isCurrent }

  var dictionary: [String: Any] {
    ["title": title, "url": url, "isCurrent": isCurrent]
  }
}

struct Honour: ViewModel {
  var year: String
  var title: String
  var decision: String
  var url: String

  static let fields = Fields<Honour>("honour")
    .text("year", "") { $0.year }
    .text("title", "") { $0.title }
    .text("decision", "") { $0.decision }
    .text("url", "") { $0.url }

  var dictionary: [String: Any] {
    ["year": year, "title": title, "decision": decision, "url": url]
  }
}

struct Card: ViewModel {
  var title: String
  var url: String
  var portrait: String
  var alt: String
  var unit: String
  var citation: String
  var field: String
  var year: String
  var isCollective: Bool

  static let fields = Fields<Card>("card")
    .text("title", "") { $0.title }
    .text("url", "") { $0.url }
    .text("portrait", "") { $0.portrait }
    .text("alt", "") { $0.alt }
    .text("unit", "") { $0.unit }
    .text("citation", "") { $0.citation }
    .text("field", "") { $0.field }
    .text("year", "") { $0.year }
    .flag("isCollective", "") { $0.isCollective }

  var dictionary: [String: Any] {
    [
      "title": title, "url": url, "portrait": portrait, "alt": alt, "unit": unit, "citation": citation, "field": field,
      "year": year, "isCollective": isCollective,
    ]
  }
}

struct Profile: ViewModel {
  var site: SharedSite
  var title: String
  var description: String
  var canonical: String
  var breadcrumb: [Link]
  var portrait: String
  var alt: String
  var published: String
  var kind: String
  var role: String
  var citation: String
  var isSample: Bool
  var unit: Link?
  var field: String
  var year: String
  var movement: Link?
  var period: String
  var decisionURL: String
  var decisionNumber: String
  var decisionDate: String
  var authority: String
  var award: String
  var body: String
  var honours: [Honour]
  var tags: [String]
  var related: [Card]
  var cite: String
  var editor: String
  var updated: String
  var previous: Link?
  var next: Link?

  static let fields = Fields<Profile>("profile")
    .record("site", "") { $0.site.prebuilt }
    .text("title", "") { $0.title }
    .text("description", "") { $0.description }
    .text("canonical", "") { $0.canonical }
    .list("breadcrumb", "") { $0.breadcrumb }
    .text("portrait", "") { $0.portrait }
    .text("alt", "") { $0.alt }
    .text("published", "") { $0.published }
    .text("kind", "") { $0.kind }
    .text("role", "") { $0.role }
    .text("citation", "") { $0.citation }
    .flag("isSample", "") { $0.isSample }
    .record("unit", "") { $0.unit }
    .text("field", "") { $0.field }
    .text("year", "") { $0.year }
    .record("movement", "") { $0.movement }
    .text("period", "") { $0.period }
    .text("decisionURL", "") { $0.decisionURL }
    .text("decisionNumber", "") { $0.decisionNumber }
    .text("decisionDate", "") { $0.decisionDate }
    .text("authority", "") { $0.authority }
    .text("award", "") { $0.award }
    .html("body", "") { Array($0.body.utf8) }
    .list("honours", "") { $0.honours }
    .texts("tags", "") { $0.tags }
    .list("related", "") { $0.related }
    .text("cite", "") { $0.cite }
    .text("editor", "") { $0.editor }
    .text("updated", "") { $0.updated }
    .record("previous", "") { $0.previous }
    .record("next", "") { $0.next }

  var dictionary: [String: Any] {
    var values: [String: Any] = [
      "site": site.site.dictionary, "title": title, "description": description, "canonical": canonical,
      "breadcrumb": breadcrumb.map(\.dictionary), "portrait": portrait, "alt": alt, "published": published,
      "kind": kind, "role": role, "citation": citation, "isSample": isSample, "field": field, "year": year,
      "period": period, "decisionURL": decisionURL, "decisionNumber": decisionNumber, "decisionDate": decisionDate,
      "authority": authority, "award": award, "body": body, "honours": honours.map(\.dictionary), "tags": tags,
      "related": related.map(\.dictionary), "cite": cite, "editor": editor, "updated": updated,
    ]
    values["unit"] = unit?.dictionary
    values["movement"] = movement?.dictionary
    values["previous"] = previous?.dictionary
    values["next"] = next?.dictionary
    return values
  }
}

struct CardList: ViewModel {
  var site: SharedSite
  var title: String
  var description: String
  var canonical: String
  var breadcrumb: [Link]
  var count: String
  var filters: [Link]
  var cards: [Card]
  var previous: Link?
  var next: Link?

  static let fields = Fields<CardList>("list")
    .record("site", "") { $0.site.prebuilt }
    .text("title", "") { $0.title }
    .text("description", "") { $0.description }
    .text("canonical", "") { $0.canonical }
    .list("breadcrumb", "") { $0.breadcrumb }
    .text("count", "") { $0.count }
    .list("filters", "") { $0.filters }
    .list("cards", "") { $0.cards }
    .record("previous", "") { $0.previous }
    .record("next", "") { $0.next }

  var dictionary: [String: Any] {
    var values: [String: Any] = [
      "site": site.site.dictionary, "title": title, "description": description, "canonical": canonical,
      "breadcrumb": breadcrumb.map(\.dictionary), "count": count, "filters": filters.map(\.dictionary),
      "cards": cards.map(\.dictionary),
    ]
    values["previous"] = previous?.dictionary
    values["next"] = next?.dictionary
    return values
  }
}

/// The site, built once for all pages.
struct SharedSite: Sendable {
  let site: Site
  let prebuilt: Prebuilt<Site>

  init(_ site: Site) {
    self.site = site
    prebuilt = Prebuilt(site)
  }
}
