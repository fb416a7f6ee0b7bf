import Foundation
import Testing

@testable import HTTP

@Suite struct BodyTests {
  /// Says what came.
  private func echo(texts: Int = 10_000, files: Int = 0, limits: Limits = Limits()) throws -> Loop {
    try Loop(
      [
        Route("POST", "/form", taking: .form(atMost: texts, files: files)) { request in
          let fields = request.form.fields.map { "\($0.name)=\($0.value)" }
          let uploads = request.form.uploads.map { upload in
            let bytes = (try? Data(contentsOf: URL(filePath: upload.path.description)))?.count ?? -1
            return "\(upload.field):\(upload.fileName):\(upload.type):\(upload.count):\(bytes)"
          }
          return Response(.ok, Array((fields + uploads).joined(separator: "|").utf8))
        },
        Route("PUT", "/bytes", taking: .bytes(atMost: 100)) { Response(.ok, $0.bytes) },
      ], limits: limits)
  }

  private func part(_ disposition: String, _ content: String) -> String {
    "--ranh\r\nContent-Disposition: form-data; \(disposition)\r\n\r\n\(content)\r\n"
  }

  @Test func aFormIsRead() throws {
    let answer = try echo().post("/form", "application/x-www-form-urlencoded", Array("t%C3%AAn=L%C3%AA+A&x=1&x=2".utf8))
    #expect(answer.hasSuffix("\r\n\r\ntên=Lê A|x=1|x=2"))
  }

  @Test func aFormWithFilesIsReadAndNothingOfItStays() throws {
    let loop = try echo(files: 1_000_000)
    let file = String(repeating: "\r\n--ranx", count: 10_000)
    let body =
      part("name=\"tên\"", "Lê\r\n--ran A") + part("name=\"ảnh\"; filename=\"C:\\ảnh\\a%22b.jpg\"", file)
      + part("name=none; filename=\"\"", "") + "--ranh--\r\n"
    let answer = loop.post("/form", "multipart/form-data; boundary=\"ranh\"", Array(body.utf8))
    #expect(answer.hasSuffix("|ảnh:a\"b.jpg:application/octet-stream:80000:80000"), "\(answer)")
    #expect(answer.contains("\r\n\r\ntên=Lê\r\n--ran A|"))
    #expect(loop.filesLeft == 0)
  }

  /// Cut anywhere, a body says the same.
  @Test func whereItIsCutDoesNotMatter() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "cut-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let body = Array(
      ("lời mở đầu\r\n" + part("name=a", "1\r\n-\r\n--ran") + part("name=b; filename=b.txt", "hai\r\n") + "--ranh--rest")
        .utf8)
    for cut in body.indices {
      var reading = Multipart(boundary: "ranh", texts: 100, files: 100, folder: .init(folder.path))
      try reading.take(Array(body[..<cut]))
      try reading.take(Array(body[cut...]))
      let form = try reading.end()
      #expect(form["a"] == "1\r\n-\r\n--ran" && form.uploads.map(\.count) == [5], "\(cut)")
      reading.discard()
    }
    var slowly = Multipart(boundary: "ranh", texts: 100, files: 100, folder: .init(folder.path))
    for byte in body { try slowly.take([byte]) }
    #expect(try slowly.end().uploads.first?.fileName == "b.txt")
    slowly.discard()
  }

  @Test func whatIsLongerThanAllowedIsRefusedAndLeavesNothing() throws {
    let loop = try echo(texts: 1_000, files: 5_000)
    let text = "application/x-www-form-urlencoded"
    #expect(
      loop.post("/form", text, Array("a=\(String(repeating: "b", count: 2_000))".utf8)).hasPrefix("HTTP/1.1 413 "))
    let long = part("name=a; filename=a", String(repeating: "b", count: 5_001)) + "--ranh--"
    #expect(loop.post("/form", "multipart/form-data; boundary=ranh", Array(long.utf8)).hasPrefix("HTTP/1.1 413 "))
    let texts = part("name=a", String(repeating: "b", count: 1_001)) + "--ranh--"
    #expect(loop.post("/form", "multipart/form-data; boundary=ranh", Array(texts.utf8)).hasPrefix("HTTP/1.1 413 "))
    let chunks = "PUT /bytes HTTP/1.1\r\nHost: 127.0.0.1:\(loop.port)\r\nTransfer-Encoding: chunked\r\n\r\n"
    let body = "65\r\n\(String(repeating: "c", count: 101))\r\n0\r\n\r\n"
    #expect(loop.exchange(chunks + body).hasPrefix("HTTP/1.1 413 "))
    #expect(loop.exchange(chunks + "3\r\nabc\r\n0\r\n\r\n").hasSuffix("\r\n\r\nabc"))
    #expect(loop.filesLeft == 0)
  }

  @Test func aHundredMegabytesAreRefusedWithoutBeingRead() throws {
    let loop = try echo(files: 1_000_000)
    let client = loop.connect()
    defer { close(client) }
    let head =
      "POST /form HTTP/1.1\r\nHost: 127.0.0.1:\(loop.port)\r\nContent-Type: multipart/form-data; boundary=ranh\r\n"
    loop.send(client, Array("\(head)Content-Length: 100000000\r\n\r\n".utf8))
    #expect(loop.read(client).hasPrefix("HTTP/1.1 413 "))
    #expect(loop.filesLeft == 0)
  }

  @Test(arguments: [
    "", "--ranh", "--ranh\r\n", "--ranhx\r\n", "--ranh\r\nContent-Disposition: form-data; name=a\r\n\r\nno end",
    "--ranh\r\nContent-Disposition: form-data\r\n\r\na\r\n--ranh--", "--ranh\r\n\r\n\r\na\r\n--ranh--",
    "--ranh\r\nX: \(String(repeating: "a", count: 9_000))\r\n\r\na\r\n--ranh--", String(repeating: "a", count: 9_000),
  ])
  func whatIsNoFormIsRefused(_ body: String) throws {
    let loop = try echo(files: 10_000)
    #expect(loop.post("/form", "multipart/form-data; boundary=ranh", Array(body.utf8)).hasPrefix("HTTP/1.1 400 "))
    #expect(loop.post("/form", "multipart/form-data", Array(body.utf8)).hasPrefix("HTTP/1.1 400 "))
    #expect(loop.post("/form", "text/plain", Array(body.utf8)).hasPrefix("HTTP/1.1 415 "))
    #expect(loop.filesLeft == 0)
  }

  @Test func ofAReaderWhoLeftNothingStaysOnceItsTimeIsUp() async throws {
    var limits = Limits()
    limits.patience = .seconds(30)
    let loop = try echo(files: 10_000, limits: limits)
    let client = loop.connect()
    let head =
      "POST /form HTTP/1.1\r\nHost: 127.0.0.1:\(loop.port)\r\nContent-Type: multipart/form-data; boundary=ranh\r\n"
    loop.send(client, Array("\(head)Content-Length: 9000\r\n\r\n\(part("name=a; filename=a", "half"))".utf8))
    for _ in 0..<1_500 where loop.filesLeft == 0 { try await Task.sleep(for: .milliseconds(20)) }
    #expect(loop.filesLeft == 1)
    close(client)
    for _ in 0..<4_500 where loop.filesLeft > 0 { try await Task.sleep(for: .milliseconds(20)) }
    #expect(loop.filesLeft == 0)
  }

  @Test func nothingIsReadOfWhoMayNotCome() throws {
    let loop = try Loop([Route("POST", "/", taking: .bytes(atMost: 1_000_000_000)) { _ in Response() }]) { _ in
      Response(refusing: .unauthorized)
    }
    let client = loop.connect()
    defer { close(client) }
    loop.send(
      client, Array("POST / HTTP/1.1\r\nHost: 127.0.0.1:\(loop.port)\r\nContent-Length: 500000000\r\n\r\n".utf8))
    #expect(loop.read(client).hasPrefix("HTTP/1.1 401 "))
  }
}
