import Templates

extension Screens {
  /// Every template with the shape of what it renders, for a test to check.
  static let uses: [(template: String, shape: Shape)] = [
    ("sign-in", SignInPage.shape), ("message", MessagePage.shape), ("today", TodayPage.shape),
    ("search", SearchPage.shape), ("entries", EntriesPage.shape), ("editor", EditorPage.shape),
    ("history", HistoryPage.shape), ("conflict", ConflictPage.shape), ("tables", TablesPage.shape),
    ("table", TablePage.shape),
    ("settings", SettingsPage.shape), ("setting", SettingPage.shape), ("publication", PublicationPage.shape),
    ("comparison", ComparisonPage.shape), ("people", PeoplePage.shape),
    ("log", LogPage.shape),
  ]
}
