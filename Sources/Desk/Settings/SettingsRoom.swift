import DeskStore
import Diagnostics
import Disk
import HTTP
import Portal
import SourceText

/// Kế hoạch, Giao diện: files of keys as forms.
struct SettingsRoom: Sendable {
  let desk: FileDesk
  private var words: DeskWords { desk.screens.words }

  func plans(_ visit: Visit) async -> Response {
    let plans = await desk.site.preview.current.plans
    let groups = Set(plans.map(\.year)).sorted(by: >).map { year in
      ItemGroup(
        label: words("table_group_year", ["year": "\(year)"]),
        items: plans.filter { $0.year == year }.map { item("content/\($0.file)", $0.name) }, empty: "")
    }
    let model = SettingsPage(heading: words("room_plan"), hint: words("plan_hint"), groups: groups)
    return await desk.screens.page("settings", model, title: words("room_plan"), in: .plan, for: visit.request)
  }

  func looks(_ visit: Visit) async -> Response {
    let own = ["content/site.yaml", "content/danh-hieu.yaml"]
    let files = own + (ownsTheme ? [SettingPlace.words] : [])
    var items: [Item] = []
    for file in files {
      guard let place = await place(file), ((try? await desk.store.read(place.path)) ?? nil) != nil else { continue }
      items.append(item(file, place.title(words)))
    }
    let model = SettingsPage(
      heading: words("room_look"), hint: words("look_hint"),
      groups: [ItemGroup(label: words("room_look"), items: items, empty: "")])
    return await desk.screens.page("settings", model, title: words("room_look"), in: .look, for: visit.request)
  }

  /// A theme that came with the program is nobody's to change.
  private var ownsTheme: Bool { !desk.site.options.theme.isAbsolute }

  private func item(_ file: String, _ label: String) -> Item {
    Item(label: label, address: "/cai-dat/sua/\(file.percentEncodedPath)", detail: file)
  }

  /// A file of settings; the theme's words know their keys themselves.
  func place(_ file: String) async -> SettingPlace? {
    guard file == SettingPlace.words else { return SettingPlace(file) }
    guard ownsTheme, let path = WorkPath(file), let version = (try? await desk.store.read(path)) ?? nil else {
      return nil
    }
    return SettingPlace(file, words: version.bytes)
  }

  func show(_ visit: Visit) async -> Response {
    guard let place = await place(visit.file), let version = (try? await desk.store.read(place.path)) ?? nil else {
      return await desk.screens.message(
        "message_missing", words("message_missing_text"), for: visit.request, .notFound)
    }
    let draft = await desk.store.draft(of: place.path, by: visit.person)
    let bytes = draft?.bytes ?? version.bytes
    let nodes = SettingNode.all(bytes, place.setting)
    // A draft is shown as the file that it would be: what differs in a list has no place in the file.
    let isWhole = nodes == nil || draft != nil || visit.request.parameter("ca-tep") != nil
    var views = NodeViews(words)
    let rights = await desk.rights(place, visit)
    let model = SettingPage(
      title: place.title(words), hint: place.path.text == SettingPlace.words ? words("words_hint") : nil,
      file: place.path.text.percentEncodedPath, base: (draft?.base ?? version.id).text, isWhole: isWhole,
      isUnreadable: nodes == nil, nodes: isWhole ? [] : nodes.map { views.views($0) } ?? [],
      text: isWhole ? String(decoding: bytes, as: UTF8.self).withoutMark : "",
      draft: draft.map { words("draft_notice", ["time": DeskTime($0.time).words]) }, change: rights.notice,
      canSave: rights.canSave, canSubmit: rights.canSubmit, hasFilter: (nodes?.count ?? 0) > 40,
      history: place.historyAddress, other: place.address + (isWhole ? "" : "?ca-tep=1"))
    return await desk.screens.page("setting", model, title: model.title, in: place.room, for: visit.request)
  }

  /// What is wrong with it as it is typed.
  func look(_ visit: Visit) async -> Response {
    guard let place = await place(visit.file) else { return .refused(words("message_missing_text"), .notFound) }
    return await desk.answering { () async throws(FileDesk.Refusal) in
      let typed = try await desk.typed(place, visit)
      guard place.path.area == .content else { return Response.json { $0.list("problems") { _ in } } }
      let look: TableLook
      do throws(MachineFailure) {
        look = try await desk.site.preview.look(
          atTables: [place.path.path: typed.bytes], ranking: place.setting.year)
      } catch {
        throw .store(.machine(error))
      }
      let name = desk.site.place(place.path).description
      let leaves = SettingNode.all(typed.bytes, place.setting)?.flatMap(\.leaves) ?? []
      return Response.json { json in
        json.list("problems", of: look.diagnostics.filter { $0.file == name && $0.isOfInterest }) {
          let line = $1.place?.start.line
          let leaf = line.flatMap { line in leaves.first { $0.lines?.contains(line) == true } }
          FoundProblem($1, key: leaf?.path).write(&$0)
        }
      }
    }
  }
}
