import Disk
import Portal
import Vietnamese

/// What commands that make entries have in common.
enum NewEntry {
  /// As `build` would take it: site.yaml may fix it.
  static func today(now: CalendarDate?, content: String, _ messages: MessageOptions) throws -> Today {
    let given = try Today.ofRun(now: now)
    let builder = SiteBuilder(.init(content: Path(content), theme: "theme", today: given))
    do throws(MachineFailure) { return try builder.today() } catch { throw messages.fail(error.words) }
  }
}
