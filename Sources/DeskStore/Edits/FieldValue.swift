import DataFiles

/// What a key of YAML holds, as a form shows it: text, never yet a number or a day.
public indirect enum FieldValue: Sendable, Equatable {
  public struct Field: Sendable, Equatable {
    public let key: String
    public let value: FieldValue

    public init(_ key: String, _ value: FieldValue) {
      (self.key, self.value) = (key, value)
    }

    public static func == (left: Field, right: Field) -> Bool {
      left.key.isSame(as: right.key) && left.value == right.value
    }
  }

  case text(String)
  case list([FieldValue])
  case record([Field])

  /// Letter for letter: what Unicode holds to be the same was edited all the same.
  public static func == (left: FieldValue, right: FieldValue) -> Bool {
    switch (left, right) {
    case (.text(let left), .text(let right)): left.isSame(as: right)
    case (.list(let left), .list(let right)): left == right
    case (.record(let left), .record(let right)): left == right
    default: false
    }
  }

  init(_ node: YAMLNode) {
    switch node {
    case .scalar(let scalar): self = .text(scalar.text)
    case .list(let items, _): self = .list(items.map(FieldValue.init))
    case .map(let pairs, _): self = .record(pairs.map { Field($0.key.text, FieldValue($0.value)) })
    }
  }
}

extension String {
  func isSame(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}

/// Where a value stands: keys, and positions in lists from 0.
public struct FieldPath: Sendable, Hashable, ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
  public enum Step: Sendable, Hashable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    case key(String)
    case item(Int)

    public init(stringLiteral key: String) { self = .key(key) }
    public init(integerLiteral index: Int) { self = .item(index) }
  }

  public let steps: [Step]

  public init(_ steps: [Step]) { self.steps = steps }
  public init(stringLiteral key: String) { steps = [.key(key)] }
  public init(arrayLiteral steps: Step...) { self.steps = steps }

  func appending(_ step: Step) -> FieldPath { FieldPath(steps + [step]) }
}

/// Why a file is not edited field by field. Its text can still be edited as it stands.
public enum EditFailure: Error, Equatable, Sendable {
  /// What the file holds cannot be read, or not wholly.
  case unreadable
  /// Neither UTF-8 nor with line ends that editors write today.
  case encoding
  /// There is no such field, item, row or column.
  case noSuchPlace
  /// Written in a form in which nothing can be changed without touching what stands beside it.
  case intricate
}
