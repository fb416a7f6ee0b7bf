import SourceText
import Templates

/// One file of the site: where it goes, and how its bytes are made. A pure function of the site.
struct Page: Sendable {
  let route: Route
  let render: @Sendable () throws(RenderError) -> [UInt8]

  init(_ route: Route, render: @escaping @Sendable () throws(RenderError) -> [UInt8]) {
    (self.route, self.render) = (route, render)
  }

  var address: String { route.address }

  /// Below the output folder.
  var file: String { route.file }

  /// An address without an ending is a folder with a page in it.
  static func file(at address: String) -> String {
    let path = String(address.dropFirst())
    if path.isEmpty || path.hasSuffix("/") { return path + "index.html" }
    return path.fileName.contains(".") ? path : path + "/index.html"
  }
}
