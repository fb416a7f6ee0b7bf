import DataFiles
import Schemas
import SourceText

/// The JSON Schema (draft 2020-12) of a kind's keys, for editors that know YAML: it completes and explains keys as they
/// are typed. It asks for keys as the guide writes them; `neuguong check` takes them without marks, too.
public struct JSONSchema: Sendable {
  private let schema: Schema

  /// Of an entry's front matter.
  public init(_ kind: Kind) { schema = kind.schema }

  private init(_ schema: Schema) { self.schema = schema }

  public static let plan = JSONSchema(PlanKeys.schema)
  public static let contest = JSONSchema(ContestKeys.schema)
  public static let site = JSONSchema(SiteConfig.schema)
  public static let honours = JSONSchema(Honours.schema)

  public var text: String {
    let head =
      "\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n  \"title\": \(JSON.string(schema.name)),"
    return "{\n  \(head)\n  \(members(schema, indent: "  "))\n}\n"
  }

  private func members(_ schema: Schema, indent: String, isLine: Bool = false) -> String {
    let inner = indent + "  "
    let properties = schema.fields.flatMap { field in
      ([field.name] + field.aliases).map { "\(inner)\(JSON.string($0)): \(property(field, indent: inner))" }
    }
    let type = isLine ? "[\"object\", \"string\"]" : "\"object\""
    return "\"type\": \(type),\n\(indent)\"properties\": {\n\(properties.joined(separator: ",\n"))\n\(indent)},\n"
      + "\(indent)\(required(schema)),\n\(indent)\"additionalProperties\": false"
  }

  /// A key with other names is wanted by one of them.
  private func required(_ schema: Schema) -> String {
    let needed = schema.fields.filter(\.isRequired)
    let plain = needed.filter(\.aliases.isEmpty).map { JSON.string($0.name) }.joined(separator: ", ")
    let either = needed.filter { !$0.aliases.isEmpty }.map { field in
      let names = ([field.name] + field.aliases).map { "{\"required\": [\(JSON.string($0))]}" }
      return "\"anyOf\": [\(names.joined(separator: ", "))]"
    }
    return (["\"required\": [\(plain)]"] + either).joined(separator: ", ")
  }

  private func property(_ field: KeySpec, indent: String) -> String {
    let example = field.example.isEmpty ? "" : ", \"examples\": [\(JSON.string(field.example))]"
    return
      "{\"description\": \(JSON.string(field.doc))\(example), \(type(field.type, isOptional: !field.isRequired, indent))}"
  }

  /// Numbers and dates are text to neuguong; YAML's own reading of them must pass as well.
  private func type(_ type: KeyType, isOptional: Bool, _ indent: String) -> String {
    let nothing = isOptional ? ", \"null\"" : ""
    return switch type {
    case .text: "\"type\": [\"string\", \"number\", \"boolean\"\(nothing)]"
    case .date: "\"type\": [\"string\"\(nothing)], \"pattern\": \"[0-9]\""
    case .year: "\"type\": [\"integer\", \"string\"\(nothing)], \"pattern\": \"^[0-9]{4}$\""
    case .flag: "\"enum\": [\"có\", \"không\", \"true\", \"false\", true, false\(isOptional ? ", null" : "")]"
    case .number: "\"type\": [\"string\", \"number\"\(nothing)]"
    case .choice(let list):
      "\"enum\": [\(list.names.map(JSON.string).joined(separator: ", "))\(isOptional ? ", null" : "")]"
    case .list(let element) where element.isLine:
      "\"type\": [\"array\", \"string\"\(nothing)], \"items\": {\(self.type(element, isOptional: true, indent))}"
    case .list(let element):
      "\"type\": [\"array\"\(nothing)], \"items\": {\(self.type(element, isOptional: true, indent))}"
    case .either(let single, let schema):
      "\"anyOf\": [{\(self.type(single, isOptional: isOptional, indent))}, "
        + "{\(self.type(.list(of: .record(schema)), isOptional: false, indent))}]"
    case .record(let schema): members(schema, indent: indent + "  ", isLine: schema.isLine)
    case .codes(let element, _):
      "\"type\": [\"object\"\(nothing)], \"additionalProperties\": {\(self.type(element, isOptional: false, indent))}"
    }
  }
}
