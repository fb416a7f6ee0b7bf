/// Addresses that are the same on every site, from its root.
enum FixedAddress {
  static let home = "/"
  static let notFound = "/404.html"
  static let robots = "/robots.txt"
  static let search = "/tim-kiem/"
  static let sitemap = "/sitemap.xml"
  static let units = "/don-vi/"
  static let catalogue = "/muc-luc.json"
  static let catalogueSchema = "/muc-luc.schema.json"
}
