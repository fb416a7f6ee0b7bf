/// Words that the markup of a page needs for readers who hear it.
public struct MarkdownLabels: Sendable, Hashable {
  /// Around the heading's text, the label of the link to it.
  public var headingAnchor = Label(before: "Liên kết đến mục “", after: "”")
  /// The heading of the list of footnotes.
  public var footnotes = "Chú thích"
  /// Around the footnote's number, the label of the link to it.
  public var footnoteReference = Label(before: "Chú thích ", after: "")
  /// Around the footnote's number, the label of the link back to the text.
  public var footnoteReturn = Label(before: "Trở lại chỗ dẫn chú thích ", after: "")
  /// Around the table's number in the page, the name of the frame in which a wide one moves sideways.
  public var table = Label(before: "Bảng ", after: "")
  public var taskDone = "Đã xong"
  public var taskOpen = "Chưa xong"

  public init() {}

  /// A label with a changing middle.
  public struct Label: Sendable, Hashable {
    public var before: String
    public var after: String

    public init(before: String, after: String) {
      self.before = before
      self.after = after
    }
  }
}
