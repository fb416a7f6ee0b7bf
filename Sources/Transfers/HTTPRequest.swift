import Disk

/// One request to a web server, as curl is told of it.
package struct HTTPRequest: Sendable {
  package enum Body: Sendable {
    case none
    case bytes([UInt8])
    /// Read by curl, so that size does not matter.
    case file(Path)
  }

  package let method: String
  /// Complete, percent-encoded.
  package let url: String
  package var headers: [(name: String, value: String)] = []
  package var body: Body = .none
  /// Bytes of an answer that are taken; an answer that says it has more, or sends more, is a failure.
  package var limit = 64 << 20

  package init(_ method: String, _ url: String) {
    (self.method, self.url) = (method, url)
  }
}

/// What came back.
package struct HTTPAnswer: Sendable {
  /// 0 where there was none.
  package let status: Int
  /// Why there was none, in curl's words; empty otherwise.
  package let failure: String
  /// By names in lower case.
  package let headers: [String: String]
  package let body: [UInt8]
}
