import Templates

/// Bàn làm việc: what waits.
struct TodayPage: ViewModel {
  let day: String
  let groups: [ItemGroup]

  static let fields = Fields<TodayPage>("today")
    .text("day", "the weekday and date") { $0.day }
    .list("groups", "what waits, by what it waits for") { $0.groups }
}

struct SearchPage: ViewModel {
  let query: String
  let count: String
  let items: [Item]

  static let fields = Fields<SearchPage>("search")
    .text("query", "what was looked for") { $0.query }
    .text("count", "how much was found") { $0.count }
    .list("items", "where") { $0.items }
}
