import Disk
import SourceText

/// Who asks, as the environment or the usual files say (`~/.aws/credentials`).
package struct S3Credentials: Sendable {
  let key: String
  let secret: String
  /// Of a temporary key.
  let session: String?

  /// - Parameter environment: the values of variables; nil where one is not set.
  /// - Throws: where neither tells a key and its secret.
  package init(_ environment: (String) -> String?) throws(TargetFailure) {
    if let key = environment("AWS_ACCESS_KEY_ID"), let secret = environment("AWS_SECRET_ACCESS_KEY") {
      (self.key, self.secret, session) = (key, secret, environment("AWS_SESSION_TOKEN"))
      return
    }
    let home = environment("HOME") ?? ""
    let path = environment("AWS_SHARED_CREDENTIALS_FILE") ?? "\(home)/.aws/credentials"
    let values = Self.section(environment("AWS_PROFILE") ?? "default", of: (try? Files.read(Path(path))) ?? [])
    guard let key = values["aws_access_key_id"], let secret = values["aws_secret_access_key"] else {
      throw .noCredentials
    }
    (self.key, self.secret, session) = (key, secret, values["aws_session_token"])
  }

  /// The keys below `[name]`.
  private static func section(_ name: String, of bytes: [UInt8]) -> [String: String] {
    var isInside = false
    var values: [String: String] = [:]
    for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(\.trimmed) {
      if line.hasPrefix("[") {
        isInside = line.dropFirst().prefix { $0 != "]" }.trimmed == name
      } else if isInside, let sign = line.firstIndex(of: "="), !line.hasPrefix("#") {
        values[line[..<sign].trimmed] = line[line.index(after: sign)...].trimmed
      }
    }
    return values
  }
}
