import DataFiles
import SourceText

/// Redirects and withdrawn addresses for the web server, outside the web root.
///
/// Paths are looked up as nginx decodes them (`$uri`), so however a browser writes one, and whatever query follows, it
/// is found; addresses with a query as they are requested (`$request_uri`).
public struct NginxMap: Sendable {
  let redirects: [Redirect]
  /// Addresses that answer 410.
  let gone: [String]
  /// Where the site stands on its host, as it is requested.
  let basePath: String
  /// Addresses of pages and files that are there.
  let taken: [String]

  /// Marks a map that a build wrote: only such a file is overwritten.
  static let firstLine = "# neuguong: bảng chuyển hướng, mỗi lần dựng ghi lại (redirects, written anew by each build)\n"

  public var bytes: [UInt8] { Array((Self.firstLine + text()).utf8) }

  /// Five variables: `$neuguong_gone`, `$neuguong_redirect`; where requests are within the site (`$neuguong_path`,
  /// nothing for the host's other pages); the page for what is missing (`$neuguong_missing`); and what the first two
  /// are taken from, in which 1 means gone.
  public func text() -> String {
    let base = basePath.percentDecoded ?? basePath
    let (paths, requests) = keys(base)
    return dollar(base)
      + Self.block("$request_uri $neuguong_answer", otherwise: "$neuguong_path_answer", requests.lines)
      + Self.block("$uri $neuguong_path_answer", otherwise: "\"\"", paths.lines)
      + Self.block("$neuguong_answer $neuguong_gone", otherwise: "0", ["1 1"])
      + Self.block("$neuguong_answer $neuguong_redirect", otherwise: "$neuguong_answer", ["1 \"\""])
      + Self.block(
        "$uri $neuguong_path", otherwise: "\"\"",
        ["\("~^\(base.regularExpression)(?<neuguong_rest>/.*)$".nginxWord) $neuguong_rest"])
      + Self.block("$uri $neuguong_missing", otherwise: "\(base)/404.html".nginxValue, [])
  }

  private func keys(_ base: String) -> (paths: NginxKeys, requests: NginxKeys) {
    let answers =
      redirects.map { ($0.from, (basePath + $0.to).asRequested.replacing("$", with: "%24").nginxWord) }
      + gone.map { ($0, "1") }
    var paths = NginxKeys(taken: taken.flatMap { [$0] + $0.namesOfFolder }.map { base + $0 })
    var requests = NginxKeys(taken: [])
    for (address, answer) in answers {
      if let path = address.decodedPath {
        paths.add(base + path, answer)
      } else {
        requests.add((basePath + address).asRequested, answer)
      }
    }
    // The other names of an address whose page is a folder's; what is written as it is comes first.
    for (address, answer) in answers {
      for name in address.decodedPath?.namesOfFolder ?? [] { paths.add(base + name, answer) }
    }
    return (paths, requests)
  }

  /// nginx knows no way to write a dollar sign in a value but a variable that holds one.
  private func dollar(_ base: String) -> String {
    base.contains("$") ? "geo $neuguong_dollar {\n  default \"$\";\n}\n" : ""
  }

  private static func block(_ head: String, otherwise: String, _ lines: [String]) -> String {
    "map \(head) {\n  default \(otherwise);\n" + lines.map { "  \($0);\n" }.joined() + "}\n"
  }
}

extension Site {
  /// Addresses that answer 410: pages of withdrawn entries, files that only they use, and their former addresses.
  func gone(_ withdrawals: [Withdrawal]) -> [String] {
    let entries = zip(entries, visibility).filter(\.1.isWithdrawn).map(\.0)
    return entries.map(\.address) + withdrawals.flatMap { $0.files.map { "/\($0)" }.sorted() }
      + entries.flatMap { $0.common.formerAddresses.map(\.value) }
  }
}

extension String {
  /// The path as nginx decodes it; nil where the address has a query, or nginx would make another path of it.
  fileprivate var decodedPath: String? {
    guard !contains("?"), let path = percentDecoded, path.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
      return nil
    }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    return parts.dropLast().contains("") || parts.contains(".") || parts.contains("..") ? nil : path
  }

  /// `/a/`, `/a` and `/a/index.html`, which are one page.
  fileprivate var namesOfFolder: [String] {
    let file = "/" + Page.file(at: self)
    guard file.hasSuffix("/index.html") else { return [] }
    let folder = String(file.dropLast("index.html".count))
    return [folder, String(folder.dropLast()), file]
  }
}
