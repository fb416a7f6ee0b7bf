/// Former addresses, checked against the pages that there are.
struct Redirects {
  private(set) var all: [Redirect] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameter owner: what stands at an address now, as messages name it; nil where nothing does.
  init(_ entries: [Entry], hasPage: [Bool], owner: (String) -> String?) {
    var first: [String: String] = [:]
    for index in entries.indices where hasPage[index] {
      let entry = entries[index]
      for former in entry.common.formerAddresses {
        guard let from = Self.path(former.value) else {
          diagnostics.append(Diagnostic(entry.source, at: former.range, .redirectOutside(former.value)))
          continue
        }
        if let page = owner(from) ?? owner(from.hasSuffix("/") ? from : from + "/") {
          diagnostics.append(Diagnostic(entry.source, at: former.range, .redirectOntoPage(from, owner: page)))
        } else if let other = first[from] {
          diagnostics.append(Diagnostic(entry.source, at: former.range, .redirectTwice(from, first: other)))
        } else {
          first[from] = entry.source.path
          all.append(Redirect(from: from, to: entry.address))
        }
      }
    }
  }

  /// From the site's root; nil for what is no path of this site, or could not be written as a file below it.
  private static func path(_ written: String) -> String? {
    guard written.hasPrefix("/"), !written.hasPrefix("//"), written.count > 1 else { return nil }
    let path = written.prefix { $0 != "?" }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    let isPlain = parts.allSatisfy { $0 != "." && $0 != ".." } && !parts.dropLast().contains("")
    let isText = written.unicodeScalars.allSatisfy {
      $0.value >= 32 && $0.value != 127 && !["<", ">", "\"", "#"].contains($0)
    }
    return isPlain && isText ? written : nil
  }
}
