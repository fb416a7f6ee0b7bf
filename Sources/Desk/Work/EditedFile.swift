import DeskStore
import HTTP
import SourceText

/// A file that a room edits.
protocol EditedFile: Sendable {
  var path: WorkPath { get }
  /// Where it is edited.
  var address: String { get }
  /// Where its versions are.
  var historyAddress: String { get }
  /// What a file that is not there yet begins with.
  var blank: [UInt8] { get }
  /// Whether what is typed into a file that is not there yet is typed into its draft.
  var growsFromDraft: Bool { get }
  /// The bytes with what a form changes, and nothing else.
  func edited(_ bytes: [UInt8], by form: Form) throws(EditFailure) -> [UInt8]
  /// What it is called, as its bytes say.
  func title(_ bytes: [UInt8], _ words: DeskWords) -> String
}
