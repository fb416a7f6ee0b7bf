import Privacy

extension AgencyContact {
  /// What `liên hệ` and the address of site.yaml say; nothing where there is no site.yaml.
  init(_ config: SiteConfig?) {
    guard let config else {
      self = .none
      return
    }
    self.init(mail: config.contact?.email, phone: config.contact?.phone, baseURL: config.baseURL)
  }
}
