import CommonMark
import SourceText

/// The problems of one file as they are found. Of one kind the first hundred are told, and the rest counted: a file that
/// is one mistake from end to end has tens of thousands.
package struct Findings {
  package static let most = 100

  private let source: SourceFile
  private var places: PlaceCounter?
  private var counts: [Code: Int] = [:]
  private var untold: [Code: (count: Int, first: Range<Int>)] = [:]
  private var told: [Diagnostic] = []

  package init(_ source: SourceFile) { self.source = source }

  /// - Parameter problem: worded only if it is told.
  package mutating func add(_ code: Code, at span: SourceSpan, _ problem: @autoclosure () -> Problem) {
    add(code, at: counter.range(of: span), problem())
  }

  package mutating func add(_ code: Code, at range: Range<Int>, _ problem: @autoclosure () -> Problem) {
    counts[code, default: 0] += 1
    guard counts[code, default: 0] <= Self.most else {
      untold[code] = ((untold[code]?.count ?? 0) + 1, untold[code]?.first ?? range)
      return
    }
    told.append(Diagnostic(file: source.path, place: counter.place(of: range), problem()))
  }

  /// Of a problem whose code is not known before it is worded.
  package mutating func add(_ problem: Problem, at range: Range<Int>) { add(problem.code, at: range, problem) }

  package mutating func add(_ diagnostics: [Diagnostic]) { told += diagnostics }

  /// Whether no more of a kind will be told, so that nobody need look for what was meant.
  package func isFull(_ code: Code) -> Bool { counts[code, default: 0] >= Self.most }

  /// What was told, and how much was not.
  package var diagnostics: [Diagnostic] {
    told
      + untold.map { code, rest in
        Diagnostic(source, at: rest.first, .moreOfTheSame(code, count: rest.count))
      }
  }

  /// Made when the first problem is found; most files have none.
  private var counter: PlaceCounter {
    mutating get {
      let counter = places ?? PlaceCounter(source)
      places = counter
      return counter
    }
    set { places = newValue }
  }
}
