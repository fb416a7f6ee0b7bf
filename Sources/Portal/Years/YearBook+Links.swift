import Emulation

extension YearBook {
  /// The other pages of the year.
  var links: [Reference] {
    let honours =
      year.honours.isEmpty ? [] : [Reference(label: strings(.honoursList), address: site.href(addresses.honours))]
    return [Reference(label: strings(.howComputed), address: site.href(addresses.method))] + honours
  }

  var dataLinks: [Reference] { downloads.map { Reference(label: $0.label, address: $0.address) } }

  /// The data of the year as files.
  var downloads: [Download] {
    [Download(label: strings(.downloadJSON), address: site.href(YearData.address(year)), type: "JSON")]
  }
}
