import Diagnostics
import SourceText

/// Former addresses, checked against the files that there are.
struct Redirects {
  private(set) var all: [Redirect] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// What stands at each file of the site, as messages name it.
  private let taken: [String: String]
  /// The folders that those files are in.
  private let folders: [String: String]
  /// The entry that each former address, and each folder above its file, belongs to.
  private var owners: [String: String] = [:]
  private var ownersBelow: [String: String] = [:]

  /// Former addresses of entries that were withdrawn.
  private var gone: [String: String] = [:]

  init(_ entries: [Entry], _ visibility: [Visibility], taken files: @autoclosure () -> [String: String]) {
    let moved = entries.indices.filter {
      !entries[$0].common.formerAddresses.isEmpty && (visibility[$0].hasPage || visibility[$0].isWithdrawn)
    }
    let taken = moved.isEmpty ? [:] : files()
    self.taken = taken
    folders =
      moved.isEmpty
      ? [:]
      : Dictionary(
        taken.flatMap { file, owner in file.folders.map { ($0, owner) } }, uniquingKeysWith: { min($0, $1) })
    for index in moved {
      var findings = Findings(entries[index].source)
      for former in entries[index].common.formerAddresses {
        let isGone = visibility[index].isWithdrawn
        if let problem = isGone ? leave(former.value, of: entries[index]) : add(former.value, of: entries[index]) {
          findings.add(problem, at: former.range)
        }
      }
      diagnostics += findings.diagnostics
    }
  }

  private mutating func add(_ from: String, of entry: Entry) -> Problem? {
    if let problem = Self.problem(from) { return problem }
    let redirect = Redirect(from: from, to: entry.address)
    let file = redirect.isFile ? Page.file(at: from) : from
    let above = redirect.isFile ? file.folders : []
    if redirect.isFile, let page = taken[file] ?? folders[file] ?? taken.first(of: above) {
      return .redirectOntoPage(from, owner: page)
    }
    if let other = owners[file] ?? ownersBelow[file] ?? owners.first(of: above) ?? gone[file] {
      return .redirectTwice(from, first: other)
    }
    owners[file] = entry.source.path
    for folder in above { ownersBelow[folder] = entry.source.path }
    all.append(redirect)
    return nil
  }

  /// A withdrawn address needs no file, and two entries may have been withdrawn from one address.
  private mutating func leave(_ from: String, of entry: Entry) -> Problem? {
    if let problem = Self.problem(from) { return problem }
    let redirect = Redirect(from: from, to: entry.address)
    let file = redirect.isFile ? Page.file(at: from) : from
    if redirect.isFile, let page = taken[file] { return .redirectOntoPage(from, owner: page) }
    if let other = owners[file] { return .redirectTwice(from, first: other) }
    gone[file] = entry.source.path
    return nil
  }

  /// Bytes, as browsers send it; longer ones are refused by servers on the way, and by nginx in a map.
  private static let longest = 1000

  private static func problem(_ from: String) -> Problem? {
    guard isPath(from) else { return .redirectOutside(from, key: Common.formerAddresses.spec) }
    let length = from.asRequested.utf8.count
    return length > longest ? .redirectTooLong(length, limit: longest) : nil
  }

  /// From the site's root, and such that a file below it can stand for it: no hidden or empty component, none longer
  /// than file systems allow (255 bytes).
  private static func isPath(_ written: String) -> Bool {
    guard written.hasPrefix("/"), written.count > 1 else { return false }
    let parts = written.prefix { $0 != "?" }.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    let isPlain = parts.allSatisfy { !$0.hasPrefix(".") && $0.utf8.count <= 255 } && !parts.dropLast().contains("")
    return isPlain
      && written.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 127 && !"<>\"#".unicodeScalars.contains($0) }
  }
}

extension [String: String] {
  fileprivate func first(of keys: [String]) -> String? {
    for key in keys { if let value = self[key] { return value } }
    return nil
  }
}

extension String {
  /// The folders above a file, from the top.
  fileprivate var folders: [String] {
    utf8.indices.filter { utf8[$0] == UInt8(ascii: "/") }.map { String(self[..<$0]) }
  }
}
