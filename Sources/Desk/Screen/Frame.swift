import Templates

/// What stands around every room.
struct Frame: ViewModel {
  let title: String
  let site: String
  /// Nil where nobody has signed in.
  var person: String?
  var role: String?
  var token: String?
  var canLeave = false
  var rooms: [RoomLink] = []
  /// Something that was done, said once.
  var notice: String?
  let scriptWords: [UInt8]

  static let fields = Fields<Frame>("frame")
    .text("title", "of the page") { $0.title }
    .text("site", "the site's name") { $0.site }
    .text("person", "who is signed in") { $0.person }
    .text("role", "what she may do") { $0.role }
    .text("token", "that forms send back") { $0.token }
    .flag("canLeave", "whether there is anything to sign out of") { $0.canLeave }
    .list("rooms", "where one can go") { $0.rooms }
    .text("notice", "what was just done") { $0.notice }
    .html("scriptWords", "the words that scripts say, as JSON") { $0.scriptWords }
}

/// The frame as the outermost record of a page.
struct Framed: ViewModel {
  let frame: Frame
  static let fields = Fields<Framed>("desk").record("frame", "what stands around every room") { $0.frame }
}

struct RoomLink: ViewModel {
  let label: String
  let address: String
  let isCurrent: Bool

  static let fields = Fields<RoomLink>("room")
    .text("label", "its name") { $0.label }
    .text("address", "where it is") { $0.address }
    .flag("current", "whether one is in it") { $0.isCurrent }
}
