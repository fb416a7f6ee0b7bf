import Disk
import TestSupport
import Testing

@testable import Portal

@Suite struct VerificationTests {
  let folder = try! TemporaryFolder()

  @Test func namesWhatABuildWouldChangeAndWritesNothing() async throws {
    try await folder.publish(["same": "1", "changed": "1", "dropped": "1"])
    try folder.write("public/foreign", "mine")
    let before = try folder.contents()
    let verification = Verification(output: folder.path / "public")
    #expect(try verification.difference("same", Array("1".utf8)) == nil)
    #expect(try verification.difference("changed", Array("2".utf8)) == .differs)
    #expect(try verification.difference("absent", Array("1".utf8)) == .missing)
    #expect(try verification.difference("changed", copying: EnclosedFile(folder.path / "public/same")) == nil)
    let rest = try verification.rest(made: ["same", "changed", "absent"])
    #expect(rest.map { "\($0.path) \($0.difference)" } == ["dropped extra", ".neuguong-manifest differs"])
    #expect(try folder.contents() == before)
  }

  @Test func rightAfterABuildNothingDiffers() async throws {
    try await folder.publish(["a": "1", "b/c": "2"])
    let verification = Verification(output: folder.path / "public")
    #expect(try verification.rest(made: ["b/c", "a"]).isEmpty)
  }

  @Test func withoutAnOutputEverythingIsMissing() throws {
    let verification = Verification(output: folder.path / "public")
    #expect(try verification.difference("a", [1]) == .missing)
    #expect(try verification.rest(made: ["a"]).map(\.difference) == [.missing])
  }
}
