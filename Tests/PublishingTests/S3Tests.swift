import Digests
import Disk
import Testing

@testable import Publishing

@Suite struct S3Tests {
  private let environment = [
    "AWS_ACCESS_KEY_ID": "AKIAIOSFODNN7EXAMPLE", "AWS_SECRET_ACCESS_KEY": "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
  ]

  /// "Example: PUT Object" of Amazon's own documentation of the signature.
  @Test func aRequestIsSignedAsAmazonsExample() throws {
    let body = Array("Welcome to Amazon S3.".utf8)
    let signature = S3Signature(
      credentials: try S3Credentials { environment[$0] }, region: "us-east-1", moment: 1_369_353_600)
    let headers = signature.headers(
      "PUT", host: "examplebucket.s3.amazonaws.com", path: "/test%24file.text",
      headers: [("date", "Fri, 24 May 2013 00:00:00 GMT"), ("x-amz-storage-class", "REDUCED_REDUNDANCY")],
      digest: SHA256.of(body))
    #expect(headers.contains { $0.name == "x-amz-date" && $0.value == "20130524T000000Z" })
    let authorization = try #require(headers.first { $0.name == "authorization" })
    #expect(authorization.value.hasSuffix("98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd"))
  }

  @Test func placesAreRead() throws {
    let amazon = try #require(S3Place("s3://kho/thi dua/2018/", endpoint: nil, region: "ap-southeast-1"))
    #expect(amazon.url("tin/ả.jpg") == "https://kho.s3.ap-southeast-1.amazonaws.com/thi%20dua/2018/tin/%E1%BA%A3.jpg")
    let own = try #require(S3Place("s3://kho", endpoint: "http://127.0.0.1:9000/", region: "hn"))
    #expect(own.url("index.html") == "http://127.0.0.1:9000/kho/index.html")
    #expect(own.host == "127.0.0.1:9000")
    for wrong in ["s3://", "s3:///a", "https://kho", "s3://kho/../a", "s3://k ho/a"] {
      #expect(S3Place(wrong, endpoint: nil, region: "hn") == nil)
    }
    #expect(S3Place("s3://kho", endpoint: "ftp://a", region: "hn") == nil)
  }

  @Test func keysComeFromTheUsualFile() throws {
    let folder = try TestSite().folder
    try folder.write(
      "credentials",
      "[khac]\naws_access_key_id=A\naws_secret_access_key=B\n\n[ vinh-loc ]\n# a note\naws_access_key_id = C\naws_secret_access_key = D=\naws_session_token=E\n"
    )
    var values = ["AWS_SHARED_CREDENTIALS_FILE": (folder.path / "credentials").description, "AWS_PROFILE": "vinh-loc"]
    let found = try S3Credentials { values[$0] }
    #expect([found.key, found.secret, found.session] == ["C", "D=", "E"])
    values["AWS_PROFILE"] = "none"
    #expect(throws: TargetFailure.noCredentials) { try S3Credentials { values[$0] } }
  }
}
