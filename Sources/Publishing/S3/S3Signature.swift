import Digests
import Glibc

/// Signs requests for S3 (AWS Signature Version 4, one chunk).
struct S3Signature {
  let credentials: S3Credentials
  let region: String
  /// Seconds since 1970.
  let moment: Int

  /// The headers that a request needs beside its own, the signature among them.
  /// - Parameters:
  ///   - path: percent-encoded; there is no query.
  ///   - headers: to be signed, names in lower case.
  ///   - digest: of the body.
  func headers(
    _ method: String, host: String, path: String, headers: [(name: String, value: String)], digest: Digest
  ) -> [(name: String, value: String)] {
    let (day, time) = stamp
    var added = [("x-amz-content-sha256", digest.text), ("x-amz-date", time)]
    if let session = credentials.session { added.append(("x-amz-security-token", session)) }
    let signed = (headers + added + [("host", host)]).sorted { $0.0 < $1.0 }
    let names = signed.map(\.0).joined(separator: ";")
    let request = [
      method, path, "", signed.map { "\($0.0):\($0.1)\n" }.joined(), names, digest.text,
    ].joined(separator: "\n")
    let scope = "\(day)/\(region)/s3/aws4_request"
    let text = ["AWS4-HMAC-SHA256", time, scope, SHA256.of(Array(request.utf8)).text].joined(separator: "\n")
    let key = [day, region, "s3", "aws4_request"].reduce(Array("AWS4\(credentials.secret)".utf8)) { key, part in
      SHA256.code(of: Array(part.utf8), key: key).bytes
    }
    let signature = SHA256.code(of: Array(text.utf8), key: key).text
    return added + [
      (
        "authorization",
        "AWS4-HMAC-SHA256 Credential=\(credentials.key)/\(scope), SignedHeaders=\(names), Signature=\(signature)"
      )
    ]
  }

  /// `20260105` and `20260105T093000Z`.
  private var stamp: (day: String, time: String) {
    var seconds = time_t(moment)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    let two = { (number: Int32) in number < 10 ? "0\(number)" : "\(number)" }
    let day = "\(parts.tm_year + 1900)\(two(parts.tm_mon + 1))\(two(parts.tm_mday))"
    return (day, "\(day)T\(two(parts.tm_hour))\(two(parts.tm_min))\(two(parts.tm_sec))Z")
  }
}
