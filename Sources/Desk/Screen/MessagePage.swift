import Templates

/// A page that says one thing: what could not be done, and the way back.
struct MessagePage: ViewModel {
  let heading: String
  let text: String
  let back: String

  static let fields = Fields<MessagePage>("message")
    .text("heading", "in short") { $0.heading }
    .text("text", "what is wrong, and what to do") { $0.text }
    .text("back", "where to go") { $0.back }
}

struct SignInPage: ViewModel {
  let error: String?
  let back: String

  static let fields = Fields<SignInPage>("sign-in")
    .text("error", "why one is not in") { $0.error }
    .text("back", "where one wanted to go") { $0.back }
}
