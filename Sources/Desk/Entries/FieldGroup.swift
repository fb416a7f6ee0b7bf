import Portal
import Schemas
import Templates

/// Fields that are seen together.
struct FieldGroup: ViewModel {
  let label: String
  let members: [FieldView]
  /// Whether it is open from the start: what is mostly needed, or filled in.
  let isOpen: Bool
  let hasPhoto: Bool
  /// How many of its fields say something.
  let filled: String?

  static let fields = Fields<FieldGroup>("field group")
    .text("label", "its heading") { $0.label }
    .list("fields", "in the order of the kind") { $0.members }
    .flag("isOpen", "whether it is open from the start") { $0.isOpen }
    .flag("photo", "whether the entry's picture is shown, for its focal point") { $0.hasPhoto }
    .text("filled", "how many of its fields say something; empty for none") { $0.filled }

  /// - Parameters:
  ///   - values: what the text in the form says.
  ///   - original: what the file says.
  static func all(
    _ form: [FormField], _ values: EntryValues, original: EntryValues?, _ words: DeskWords
  ) -> [FieldGroup] {
    let views = form.enumerated().map { number, field in
      let value = values[field.spec]
      let isChanged = original.map { ($0[field.spec]?.texts ?? []) != (value?.texts ?? []) } ?? false
      return (
        group: field.group,
        view: FieldView(
          field, number: number, texts: value?.texts ?? [], isNested: value?.isNested ?? false, isChanged: isChanged,
          words)
      )
    }
    return FormField.Group.allCases.compactMap { group in
      let own = views.filter { $0.group == group }.map(\.view)
      let filled = own.count { $0.single?.value.isEmpty == false || !$0.rows.isEmpty }
      guard !own.isEmpty else { return nil }
      return FieldGroup(
        label: words("group_\(group.rawValue)"), members: own,
        isOpen: group != .publishing && group != .privacy && group != .files || own.contains { $0.isRequired },
        hasPhoto: group == .picture, filled: filled == 0 ? nil : words("filled", ["count": "\(filled)"]))
    }
  }
}
