import Portal
import Schemas

/// Views of the keys of a file, numbered through.
struct NodeViews {
  let words: DeskWords
  private var count = 0

  init(_ words: DeskWords) { self.words = words }

  mutating func views(_ nodes: [SettingNode]) -> [NodeView] { nodes.map { view($0) } }

  private mutating func view(_ node: SettingNode) -> NodeView {
    let spec = node.field.spec
    let doc = spec.doc.isEmpty ? "" : spec.doc.capitalizedFirst + "."
    var view = NodeView(label: spec.name.capitalizedFirst, hint: doc, path: node.path)
    switch node.content {
    case .texts(let texts): view.field = field(node, texts, isNested: false)
    case .intricate: view.field = field(node, [], isNested: true)
    case .record(let nodes): view.children = views(nodes)
    case .records(let items, let blank):
      view.isList = true
      view.items = items.enumerated().map { index, nodes in
        NodeView.ItemView(heading: heading(nodes) ?? "\(index + 1)", nodes: views(nodes))
      }
      view.blank = NodeView.ItemView(heading: "", nodes: views(blank))
    }
    view.isOpen = view.items.count <= 1 && !view.isList
    return view
  }

  private mutating func field(_ node: SettingNode, _ texts: [String], isNested: Bool) -> FieldView {
    count += 1
    return FieldView(
      node.field, number: count, key: node.path, texts: texts, isNested: isNested, isChanged: false, words)
  }

  /// What an item is called: its name, or its first text.
  private func heading(_ nodes: [SettingNode]) -> String? {
    let texts = nodes.compactMap { node -> (String, String)? in
      guard case .texts(let texts) = node.content, let first = texts.first else { return nil }
      return (node.field.spec.name, first)
    }
    return (texts.first { ["tên", "việc", "mục", "trích yếu"].contains($0.0) } ?? texts.first)?.1
  }
}
