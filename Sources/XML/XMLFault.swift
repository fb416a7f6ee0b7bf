/// Why a document is not read.
package enum XMLFault: Error, Hashable, Sendable {
  /// It breaks the rules of XML 1.0 or of namespaces, or ends too early.
  case notWellFormed(line: Int)
  /// It declares a type that does more than give a name: entities, default attributes.
  case documentType(String)
  /// Its encoding, as it names it, is none that is read.
  case encoding
  /// Elements inside each other beyond any drawing or document.
  case tooDeep
  /// More bytes than libexpat can count, or more elements than are asked for.
  case tooLarge
}
