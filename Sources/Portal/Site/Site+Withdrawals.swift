extension Withdrawals {
  init(_ site: Site) { self.init(site.entries, site.visibility, site.relations) }
}
