import SourceText
import Templates
import Vietnamese

/// One file of the site: where it goes, and how its bytes are made. A pure function of the site.
struct Page: Sendable {
  /// From the site's root, as a reader's browser asks for it: `/tin-tuc/`, `/sitemap.xml`.
  let address: String
  let render: @Sendable () throws(RenderError) -> [UInt8]
  /// Pages that readers are led to, as opposed to feeds, notices and stubs.
  var isInSitemap = false
  /// Under which name the search lists it, where it is found as a page and not as an entry or a unit.
  var searchGroup: Word?
  /// The day of its last change, where it is known.
  var changed: CalendarDate?

  /// Below the output folder.
  var file: String { Self.file(at: address) }

  /// An address without an ending is a folder with a page in it.
  static func file(at address: String) -> String {
    let path = String(address.dropFirst())
    if path.isEmpty || path.hasSuffix("/") { return path + "index.html" }
    return path.fileName.contains(".") ? path : path + "/index.html"
  }
}
