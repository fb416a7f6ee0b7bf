import Emulation
import Testing

/// Every rule that a contest's files can break, at its exact place.
struct ContestFindingTests {
  @Test func `a score in the wrong place says where and what is meant`() throws {
    let bloc = try Bloc(
      criteria: [
        "mã: A, tên: A, điểm tối đa: 10, bên chấm: [hội đồng]",
        "mã: P, tên: P, điểm tối đa: 9, tiêu chí: [{mã: P1, tên: P1, điểm tối đa: 9}]",
      ],
      scores: [
        "a,A,tự chấm,1", "a,P,hội đồng,1", "x,A,hội đồng,1", "a,Q,hội đồng,1", "a,A,ban,1", "a,A,hội đồng,11",
        "a,A,hội đồng,2",
      ])
    #expect(
      bloc.found == [
        "diem.csv:2 tự chấm: stageOutside(stages: [\"hội đồng\"])", "diem.csv:3 P: scoreOfParent",
        "diem.csv:4 x: unknown(.member)", "diem.csv:5 Q: unknown(.criterion)", "diem.csv:6 ban: unknown(.stage)",
        "diem.csv:7 11: scoreOutOfRange", "diem.csv:8 a: duplicateRow",
      ])
  }

  @Test func `bonus and deductions say why, and by what`() throws {
    let bonus = ["mã: A, tên: A, điểm tối đa: 9", "mã: B, tên: B, điểm tối đa: 5, loại điểm: điểm thưởng"]
    let bloc = try Bloc(criteria: bonus, scores: ["a,B,hội đồng,1", "b,B,hội đồng,1,vì sao,Công văn"])
    #expect(bloc.found == ["diem.csv:2 1: missing(reason)", "diem.csv:2 1: missing(basis)"])
  }

  @Test func `what is decided has been scored to the end, and has its decision`() throws {
    let bloc = try Bloc(extra: "trạng thái: đã có quyết định", scores: ["a,A,tự chấm,9", "b,A,hội đồng,9"])
    #expect(
      bloc.found == [
        "bang.yaml:12 đã có quyết định: decisionMissing", "diem.csv:2 9: lastStageMissing(stage: \"hội đồng\")",
      ])
  }

  @Test func `a sheet that contradicts itself`() throws {
    let bloc = try Bloc(
      criteria: [
        "mã: A, tên: A, điểm tối đa: 9, bên chấm: [hội đồng, tự chấm]",
        "mã: B, tên: B, điểm tối đa: 9, tiêu chí: [{mã: A, tên: C, điểm tối đa: 9, loại điểm: điểm trừ}]",
      ], scores: [])
    #expect(
      bloc.found == [
        "bang.yaml:10 tự chấm: stagesOutOfOrder", "bang.yaml:11 A: duplicateCode",
        "bang.yaml:11 điểm trừ: kindUnlikeParent",
      ])
  }

  @Test func `places of flags, and votes`() throws {
    let extra = """
      cờ: [{từ hạng: 1, đến hạng: 2, danh hiệu: C}, {từ hạng: 2, danh hiệu: D}, {từ hạng: 4, đến hạng: 3, danh hiệu: E}]
      phiếu: {tỷ lệ tối thiểu: 120%}
      đồng hạng: nhiều phiếu
      """
    let bloc = try Bloc(extra: extra, scores: [], votes: ["a,3", "a,4", "b,-1"])
    #expect(
      bloc.found == [
        "bang.yaml:12 2: flagsOverlap", "bang.yaml:12 3: flagBackwards", "bang.yaml:13 120%: voteTotalMissing",
        "bang.yaml:13 120%: shareAboveWhole", "bang.yaml:14 nhiều phiếu: unknown(.tieRule)",
        "phieu.csv:3 a: duplicateRow", "phieu.csv:4 -1: negativeCount",
      ])
    let many = try Bloc(extra: "phiếu: {tổng số: 2}", scores: [], votes: ["a,3"])
    #expect(many.found == ["phieu.csv:2 3: votesAboveTotal(2)"])
  }

  @Test func `one member is ours, and a member without a name is a unit`() throws {
    var bloc = try Bloc(scores: [], units: ["VP,Văn phòng"])
    bloc.replace(.contest, "tên: Tên a}", "tên: Tên a, là ta: có}")
    bloc.replace(.contest, "{mã: b, tên: Tên b}", "{mã: phong, là ta: có}")
    #expect(bloc.found == ["bang.yaml:5 phong: unknown(.unit)", "bang.yaml:5 có: secondOwnMember"])
  }
}
