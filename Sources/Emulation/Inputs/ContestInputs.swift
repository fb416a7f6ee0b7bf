import Vietnamese

/// A contest beside the units' own, as its folder says it: `bang.yaml` with `diem.csv` and `phieu.csv`.
public struct ContestInputs: Sendable {
  /// The folder's name.
  public var code: String
  public var name: Cell<String>
  /// loại, a word of ``ContestKind``.
  public var kind: Cell<String>
  /// văn bản: the document that sets it up.
  public var document: String?
  /// khối trưởng, khối phó
  public var chair: String?
  public var deputy: String?
  /// giao ước: what the members pledge.
  public var pledge: String?
  public var decision = Decision()
  public var members: [Member]
  /// bên chấm: who scores, in the order in which they do.
  public var stages: [Cell<String>]
  /// tiêu chí, điểm thưởng tối đa, mức xếp loại.
  public var sheet: ScoreSheet
  /// đồng hạng, words of ``TieRule``, in the order in which they are asked.
  public var tieRules: [Cell<String>] = []
  public var flags: [Flag] = []
  /// phiếu
  public var ballot: Ballot?
  /// Nil where the file is missing.
  public var scores: [ContestScore]?
  public var votes: [Votes]?

  public init(
    code: String, name: Cell<String>, kind: Cell<String>, members: [Member], stages: [Cell<String>], sheet: ScoreSheet
  ) {
    self.code = code
    self.name = name
    self.kind = kind
    self.members = members
    self.stages = stages
    self.sheet = sheet
  }

  /// bên chấm where the contest names none.
  public static let usualStages = ["tự chấm", "hội đồng"]

  /// thành viên
  public struct Member: Sendable {
    /// Of a unit of `don-vi.csv` where there is no name.
    public var code: Cell<String>
    public var name: Cell<String>?
    /// là ta: the agency whose site it is.
    public var isOurs: Cell<Bool>?

    public init(code: Cell<String>, name: Cell<String>? = nil, isOurs: Cell<Bool>? = nil) {
      self.code = code
      self.name = name
      self.isOurs = isOurs
    }
  }

  /// cờ: what the members of some places are given.
  public struct Flag: Sendable {
    public var from: Cell<Int>
    /// đến hạng; nil: that place alone.
    public var through: Cell<Int>?
    /// danh hiệu, in the contest's own words.
    public var title: Cell<String>

    public init(from: Cell<Int>, through: Cell<Int>? = nil, title: Cell<String>) {
      self.from = from
      self.through = through
      self.title = title
    }

    public var places: ClosedRange<Int> { from.value...max(from.value, through?.value ?? from.value) }
  }

  /// phiếu: how many vote, and what share of them votes must reach to be asked when members tie.
  public struct Ballot: Sendable {
    public var total: Cell<Int>?
    /// tỷ lệ tối thiểu, in percent.
    public var leastShare: Cell<DecimalNumber>?

    public init(total: Cell<Int>? = nil, leastShare: Cell<DecimalNumber>? = nil) {
      self.total = total
      self.leastShare = leastShare
    }
  }
}
