import SourceText
import Vietnamese

/// An agency whose site is joined.
package struct Agency: Hashable, Sendable {
  /// Of letters, digits and hyphens: the name of its pages.
  package let code: String
  package let name: String
  /// Complete, with a slash at its end.
  package let address: String

  /// Why a line of the list is none.
  package enum Fault: Error, Hashable, Sendable {
    case columns
    case code(String)
    case address(String)
    case twice(String)
  }

  /// One agency a line after the first, which names the columns: `mã,tên,địa chỉ`. Lines of nothing are passed over.
  package static func list(_ text: String) throws(Located) -> [Agency] {
    var found: [Agency] = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      guard index > 0, !line.trimmed.isEmpty else { continue }
      do throws(Fault) {
        let agency = try Agency(line: String(line))
        guard !found.contains(where: { $0.code == agency.code }) else { throw .twice(agency.code) }
        found.append(agency)
      } catch {
        throw Located(line: index + 1, fault: error)
      }
    }
    return found
  }

  package struct Located: Error, Hashable, Sendable {
    package let line: Int
    package let fault: Fault
  }

  /// A name may hold commas: the code stands before the first, the address behind the last.
  private init(line: String) throws(Fault) {
    guard let first = line.firstIndex(of: ","), let last = line.lastIndex(of: ","), first < last else { throw .columns }
    code = line[..<first].trimmed
    name = NFC.normalized(line[line.index(after: first)..<last].trimmed.replacing("\"", with: ""))
    let address = line[line.index(after: last)...].trimmed
    self.address = address.hasSuffix("/") ? address : address + "/"
    guard !code.isEmpty, Fold.slug(code) == code else { throw .code(code) }
    let isAddress = address.hasPrefix("https://") || address.hasPrefix("http://")
    guard isAddress, !address.contains(where: { $0.isWhitespace || "<>\"?#".contains($0) }) else {
      throw .address(address)
    }
  }
}
