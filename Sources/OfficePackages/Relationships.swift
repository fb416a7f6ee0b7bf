import XML

/// What a part of a package refers to (ECMA-376, part 2, 9.3).
package struct Relationships: Sendable {
  package struct Target: Sendable {
    /// The last word of its kind, which the transitional and the strict form have in common.
    package let kind: String
    /// Its name in the archive, or an address where it lies outside.
    package let name: String
    package let isExternal: Bool
  }

  private var byID: [String: Target] = [:]
  package private(set) var all: [Target] = []

  package init() {}

  /// - Parameter part: empty for the package itself.
  package init(of part: String, _ package: OfficePackage) throws(PackageFault) {
    let folder = part.split(separator: "/").dropLast().map(String.init)
    let name = folder + ["_rels", (part.split(separator: "/").last.map(String.init) ?? "") + ".rels"]
    let file = name.joined(separator: "/")
    for element in package.has(file) ? try package.tree(file).elements : [] {
      let isExternal = element.attribute("TargetMode") == "External"
      let target = element.attribute("Target") ?? ""
      all.append(
        Target(
          kind: element.attribute("Type")?.split(separator: "/").last.map(String.init) ?? "",
          name: isExternal ? target : Self.path(target, from: folder), isExternal: isExternal))
      byID[element.attribute("Id") ?? ""] = all.last
    }
  }

  package subscript(id: String) -> Target? { byID[id] }

  package func first(_ kind: String) -> Target? { all.first { $0.kind == kind } }

  private static func path(_ target: String, from folder: [String]) -> String {
    var parts = target.hasPrefix("/") ? [] : folder
    for part in target.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }
}
