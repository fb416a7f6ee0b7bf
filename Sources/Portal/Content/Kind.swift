import Schemas

/// The kinds of entry. The raw value is the folder in `content/` and the first part of the address.
public enum Kind: String, Sendable, CaseIterable {
  /// điển hình tiên tiến: an exemplary person or collective
  case exemplar = "dien-hinh"
  case initiative = "sang-kien"
  case news = "tin-tuc"
  /// phong trào thi đua: a movement, campaign, programme or topic
  case movement = "phong-trao"
  case document = "van-ban"
  case page = "trang"

  /// The keys that an entry of this kind may have.
  public var schema: Schema {
    switch self {
    case .exemplar: Exemplar.schema
    case .initiative: Initiative.schema
    case .news: News.schema
    case .movement: Movement.schema
    case .document: Document.schema
    case .page: PlainPage.schema
    }
  }
}
