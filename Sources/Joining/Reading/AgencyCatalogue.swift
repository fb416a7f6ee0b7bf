import SourceText

/// What an agency's catalogue and results tell, as far as it can be shown.
package struct AgencyCatalogue: Sendable {
  /// More entries than any agency has; those beyond are left out.
  static let most = 20_000

  package let agency: Agency
  /// Newest first, as they are published.
  package var entries: [JoinedEntry] = []
  /// Entries that cannot be shown.
  package private(set) var refused = 0
  /// The data of its newest year.
  package private(set) var results: String?

  /// - Throws: where it is no catalogue at all.
  package init(_ bytes: [UInt8], of agency: Agency) throws(JSONReader.Fault) {
    let value = try JSONReader.read(bytes)
    guard let items = value["bai"]?.items else { throw JSONReader.Fault(offset: 0) }
    self.agency = agency
    entries = items.prefix(Self.most).compactMap { JoinedEntry($0, of: agency) }
    refused = items.count - entries.count
    results =
      (value["so_lieu"]?.items ?? []).compactMap { year -> (year: Int, address: String)? in
        guard let number = year["nam"]?.whole, let address = year["dia_chi"]?.text, address.hasPrefix(agency.address),
          address.isPlainAddress
        else { return nil }
        return (number, address)
      }.max { $0.year < $1.year }?.address
  }
}

/// The place that an agency has in a contest of its bloc or cluster.
package struct BlocPlace: Hashable, Sendable {
  package let agency: Agency
  package let year: Int
  package let contest: String
  package let rank: Int?
  package let points: String?
  package let isProvisional: Bool

  /// Of the agency's own rows in its results (docs/spec/standings.md, Published data).
  static func all(_ bytes: [UInt8], of agency: Agency) -> [BlocPlace] {
    guard let value = try? JSONReader.read(bytes), let year = value["nam"]?.whole else { return [] }
    return (value["bang_thi_dua"]?.items ?? []).prefix(20).compactMap { contest in
      guard let name = contest["ten"]?.text?.oneLine,
        let row = contest["bang"]?.items?.first(where: { $0["la_ta"]?.isTrue ?? false })
      else { return nil }
      return BlocPlace(
        agency: agency, year: year, contest: name, rank: row["hang"]?.whole,
        points: row["tong_diem"]?.text.flatMap { $0.utf8.count <= 12 ? $0.oneLine : nil }.map {
          $0.replacing(".", with: ",")
        },
        isProvisional: row["tam_tinh"]?.isTrue ?? false)
    }
  }
}
