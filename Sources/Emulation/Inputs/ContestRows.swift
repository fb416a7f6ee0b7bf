import Vietnamese

/// A row of a contest's `diem.csv`.
public struct ContestScore: Sendable {
  public var member: Cell<String>
  /// A criterion without children.
  public var criterion: Cell<String>
  public var stage: Cell<String>
  /// Nil where it is not scored yet.
  public var points: Cell<DecimalNumber>?
  /// Nil where the row says no more; apart, because rows come by the hundred thousand and few say more.
  public var remarks: Remarks?
  /// The cell of a workbook that counts, `diem.xlsx!Trang1!C5`; nil where the line says the place.
  public var place: String?

  public init(
    member: Cell<String>, criterion: Cell<String>, stage: Cell<String>, points: Cell<DecimalNumber>?,
    remarks: Remarks? = nil, place: String? = nil
  ) {
    self.member = member
    self.criterion = criterion
    self.stage = stage
    self.points = points
    self.remarks = remarks
    self.place = place
  }

  /// Where the row stands in the contest's folder, as `nguon` in `du-lieu.json` says it.
  public var source: String { place ?? "\(SourceTable.contestScores.fileName):\(member.origin.line)" }

  public final class Remarks: Sendable {
    /// lý do
    public let reason: Cell<String>?
    /// căn cứ
    public let basis: Cell<String>?
    /// minh chứng
    public let evidence: Cell<String>?

    /// Nil where nothing is said.
    public init?(reason: Cell<String>?, basis: Cell<String>?, evidence: Cell<String>?) {
      if reason == nil, basis == nil, evidence == nil { return nil }
      self.reason = reason
      self.basis = basis
      self.evidence = evidence
    }
  }
}

/// A row of `phieu.csv`.
public struct Votes: Sendable {
  public var member: Cell<String>
  /// số phiếu
  public var count: Cell<Int>

  public init(member: Cell<String>, count: Cell<Int>) {
    self.member = member
    self.count = count
  }
}
