import DeskStore
import Disk
import Portal

/// The site as it stands in the content folder, shown below `/xem/`, and where it is published.
public struct LiveSite: Sendable {
  let preview: Preview
  /// Of what is published: no preview.
  let options: SiteBuilder.Options
  let output: Path

  /// - Parameters:
  ///   - preview: of the same folders, its base address ending in `/xem`.
  ///   - options: for what is published.
  public init(preview: Preview, options: SiteBuilder.Options, output: Path) {
    (self.preview, self.options, self.output) = (preview, options, output)
  }

  /// Reads what the desk has just written, so that the next page shows it.
  func changed(_ files: [WorkPath]) async {
    var changes = FileChanges()
    changes.files = Set(files.map(place))
    changes.isTreeChanged = true
    do throws(MachineFailure) {
      try await preview.read(changes)
      try await preview.update()
    } catch {
      // The folder's watch reads it again.
    }
  }

  /// A file of the content folder, or of the theme, on disk.
  func place(_ file: WorkPath) -> Path {
    (file.area == .theme ? options.theme : options.content) / file.path
  }
}
