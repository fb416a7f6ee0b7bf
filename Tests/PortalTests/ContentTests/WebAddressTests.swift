import Testing

@testable import Portal

@Suite struct WebAddressTests {
  @Test(arguments: [
    "https://thi-dua.example/", "https://thi-dua.example", "http://127.0.0.1:8000", "https://a.gov.vn/thi-dua/",
    "https://a.gov.vn/thi-dua/2018", "https://a.gov.vn:8443/x/", "https://thi-đua.vn/", "http://localhost/",
  ])
  func aCompleteAddressIsOne(_ text: String) { #expect(text.isWebAddress) }

  @Test(arguments: [
    "", "https://", "http:///", "https:///x", "https://x/?a", "https://x/#a", "https://x?a", "thi-dua.example",
    "ftp://x/", "https://x/\"onload=alert(1)", "https://x/<script>", "https://x/../..", "https://x/.", "https://x/a/..",
    "https://x/a b", "https://x/'", "https://x//", "https://x/a//b", "https://x\\y", "https://x/\n", "https://u@x/",
    "https://x:0/", "https://x:99999/", "https://x:a/", "https://:80/", "https://.x/", "https://x./", "https://x..y/",
    "https://-x/", "https://x/%2e%2e/", "https://x/`", "https://x/{", "https://x/|", "javascript:alert(1)",
    "https://x/a&b", "https://x/\u{0}", " https://x/", "https://x/ ", "HTTPS://x/",
  ])
  func anythingElseIsNone(_ text: String) { #expect(!text.isWebAddress) }
}
