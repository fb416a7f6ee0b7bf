/// A room of the desk.
enum ScreenRoom: String, CaseIterable, Sendable {
  case today = "/"
  case entries = "/bai-viet/"
  case tables = "/bang/"
  case plan = "/ke-hoach/"
  case look = "/giao-dien/"
  case publication = "/xuat-ban/"
  case people = "/nguoi-dung/"

  /// Its name in `strings.yaml`.
  var word: String { "room_\(self)" }
}
