import Emulation
import SourceText
import Vietnamese

/// What a page says to machines: schema.org as JSON-LD, one graph of the thing it is about and its breadcrumb. Of a
/// person it tells what the page itself shows, and nothing else.
struct StructuredData {
  /// What a page is about.
  enum Subject {
    case home
    /// An entry, by its position, with its picture's full address.
    case entry(Int, picture: String?)
    case unit(Int)
    case list
    /// The page of a year: its data.
    case data(EmulationYear)
    case page
  }

  let site: Site
  let title: String
  /// From the site's root.
  let address: String
  let description: String?
  /// The pages above this one, from the home page down: words and addresses from the site's root.
  let trail: [(String, String)]

  func json(_ subject: Subject) -> [UInt8] {
    JSONText.object { json in
      json.member("@context", "https://schema.org")
      json.list("@graph") { graph in
        graph.item { write(subject, &$0) }
        if !trail.isEmpty { graph.item(breadcrumb) }
      }
    }
  }

  private func write(_ subject: Subject, _ json: inout JSONText) {
    switch subject {
    case .home: home(&json)
    case .entry(let index, let picture): entry(index, picture, &json)
    case .unit(let index):
      webPage("ProfilePage", &json)
      json.object("mainEntity") { organization(site.directory.units[index], &$0) }
    case .data(let year): dataset(year, &json)
    case .list: webPage("CollectionPage", &json)
    case .page: webPage("WebPage", &json)
    }
  }

  private func home(_ json: inout JSONText) {
    json.member("@type", "WebSite")
    json.member("name", site.config.name)
    common(&json)
    publisher("publisher", &json)
    json.object("potentialAction") { json in
      json.member("@type", "SearchAction")
      json.member("target", site.absolute(FixedAddress.search) + "?q={search_term_string}")
      json.member("query-input", "required name=search_term_string")
    }
  }

  private func breadcrumb(_ json: inout JSONText) {
    json.member("@type", "BreadcrumbList")
    json.list("itemListElement", of: (trail + [(title, address)]).enumerated()) { json, step in
      json.member("@type", "ListItem")
      json.member("position", number: step.offset + 1)
      json.member("name", step.element.0)
      json.member("item", site.absolute(step.element.1))
    }
  }

  func webPage(_ type: String, _ json: inout JSONText) {
    json.member("@type", type)
    json.member("name", title)
    common(&json)
  }

  /// What every page and work says of itself.
  func common(_ json: inout JSONText) {
    json.member("url", site.absolute(address))
    json.member("inLanguage", "vi")
    json.member("description", description)
  }

  /// The agency, in a role.
  func publisher(_ role: StaticString, _ json: inout JSONText) {
    json.object(role) { json in
      json.member("@type", "GovernmentOrganization")
      json.member("name", site.config.agency)
      json.member("url", site.absolute("/"))
    }
  }

  /// A unit of the agency.
  func organization(_ unit: Unit, _ json: inout JSONText) {
    json.member("@type", "Organization")
    json.member("name", unit.name)
    json.member("alternateName", unit.abbreviation)
    json.member("url", site.absolute(unit.address))
    publisher("parentOrganization", &json)
  }
}
