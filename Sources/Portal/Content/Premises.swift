import DataFiles
import Privacy

/// What site.yaml decides of how every other file is read.
struct Premises: Sendable, Equatable {
  let today: Today
  let personalData: PersonalDataGuard

  var days: PlausibleDays { PlausibleDays(on: today.day) }
}
