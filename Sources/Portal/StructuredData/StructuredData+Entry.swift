import SourceText
import Vietnamese

/// What an entry is, by its kind.
extension StructuredData {
  func entry(_ index: Int, _ picture: String?, _ json: inout JSONText) {
    let entry = site.entries[index]
    switch entry.details {
    case .exemplar(let exemplar): profile(exemplar, index, picture, &json)
    case .initiative(let initiative): work(initiative, index, picture, &json)
    case .news(let news): article(news, index, picture, &json)
    case .movement(let movement): self.movement(movement, index, picture, &json)
    case .document(let document): legislation(document, index, &json)
    case .page, .consultation: webPage("WebPage", &json)
    case .declared(let values): section(values, index, picture, &json)
    }
    dates(entry, &json)
  }

  private func dates(_ entry: Entry, _ json: inout JSONText) {
    if case .movement(let movement) = entry.details, movement.from != nil { return }
    json.member("datePublished", entry.date?.timestamp)
    json.member("dateModified", entry.changed?.timestamp)
  }

  private func unit(_ role: StaticString, of index: Int, _ json: inout JSONText) {
    guard let unit = site.relations[index].unit else { return }
    json.object(role) { organization(site.directory.units[unit], &$0) }
  }

  /// A page about one person or collective, with the honours that were decided.
  private func profile(_ exemplar: Exemplar, _ index: Int, _ picture: String?, _ json: inout JSONText) {
    webPage("ProfilePage", &json)
    let relations = site.relations[index]
    let honours = site.directory.honours
    let awards = relations.titles.map { honours.titles[$0].name } + relations.forms.map { honours.forms[$0].name }
    json.object("mainEntity") { json in
      let isPerson = exemplar.subject == .person
      json.member("@type", isPerson ? "Person" : "Organization")
      json.member("name", title)
      json.member("url", site.absolute(address))
      json.member("description", exemplar.citation)
      json.member("image", picture)
      if isPerson { json.member("jobTitle", exemplar.position) }
      if !awards.isEmpty { json.strings("award", awards) }
      unit(isPerson ? "worksFor" : "parentOrganization", of: index, &json)
    }
  }

  private func work(_ initiative: Initiative, _ index: Int, _ picture: String?, _ json: inout JSONText) {
    webPage("CreativeWork", &json)
    json.member("genre", initiative.category.rawValue)
    json.member("image", picture)
    json.list("author", of: initiative.authors) { json, author in
      json.member("@type", "Person")
      json.member("name", author.value)
    }
    unit("sourceOrganization", of: index, &json)
    publisher("publisher", &json)
  }

  private func article(_ news: News, _ index: Int, _ picture: String?, _ json: inout JSONText) {
    json.member("@type", "NewsArticle")
    json.member("headline", title)
    common(&json)
    json.member("mainEntityOfPage", site.absolute(address))
    json.member("articleSection", news.rubric)
    json.member("image", picture)
    publisher("author", &json)
    publisher("publisher", &json)
  }

  /// By what its section lists: questions have one answer, galleries pictures.
  private func section(_ values: SectionValues, _ index: Int, _ picture: String?, _ json: inout JSONText) {
    switch values.style {
    case .questions:
      webPage("QAPage", &json)
      json.object("mainEntity") { json in
        json.member("@type", "Question")
        json.member("name", title)
        json.member("answerCount", number: 1)
        json.object("acceptedAnswer") { json in
          json.member("@type", "Answer")
          json.member("text", answer(index))
          json.member("url", site.absolute(address))
        }
      }
    case .gallery:
      webPage("ImageGallery", &json)
      json.member("image", picture)
    case .cards, .table:
      webPage("WebPage", &json)
      json.member("image", picture)
    }
  }

  private func answer(_ index: Int) -> String {
    var text: [UInt8] = []
    site.entries[index].body.appendPlainText(to: &text)
    return String(decoding: text, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// An event where it is known when it begins, else only what the page is about.
  private func movement(_ movement: Movement, _ index: Int, _ picture: String?, _ json: inout JSONText) {
    guard let from = movement.from else {
      webPage("WebPage", &json)
      json.object("about") { json in
        json.member("@type", "Thing")
        json.member("name", title)
      }
      return
    }
    webPage("Event", &json)
    json.member("startDate", from.iso)
    json.member("endDate", movement.through?.value.iso)
    json.member("image", picture)
    json.object("organizer") { json in
      json.member("@type", "Organization")
      json.member("name", movement.launchedBy)
    }
    json.object("location") { json in
      json.member("@type", "Place")
      json.member("name", site.config.agency)
      json.member("address", site.config.contact?.address ?? site.config.agency)
    }
  }

  private func legislation(_ document: Document, _ index: Int, _ json: inout JSONText) {
    webPage("Legislation", &json)
    json.member("legislationIdentifier", document.number)
    json.member("legislationType", document.type)
    json.member("legislationDate", document.issued.iso)
    json.member("legislationDateOfApplicability", document.effective?.iso)
    let state = document.state(on: site.today)
    json.member("legislationLegalForce", state.map { $0 == .inForce ? "InForce" : "NotInForce" })
    json.list("legislationPassedBy", of: document.issuers) { json, issuer in
      json.member("@type", "Organization")
      json.member("name", issuer)
    }
    json.member("abstract", document.subject)
  }
}
