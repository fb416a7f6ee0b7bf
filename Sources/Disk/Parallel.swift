import Glibc

/// Index-ordered parallel work: the order of results never depends on timing.
public enum Parallel {
  /// Processors that are online.
  public static var processors: Int {
    max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }

  /// `body(0) … body(count - 1)`, in order. At most `jobs` run at a time, in `batches` runs of neighbours
  /// (a few each, so that a slow one does not leave a processor idle). Of several failures the lowest index is thrown.
  ///
  /// Inlinable, so that its callers' modules make it for their own values.
  @inlinable
  public static func map<Value: Sendable, Failure: Error>(
    count: Int, jobs: Int = processors, batches: Int? = nil,
    _ body: @escaping @Sendable (Int) throws(Failure) -> Value
  ) async throws(Failure) -> [Value] {
    let ranges = split(count, into: batches ?? max(1, jobs) * 64)
    let done = await withTaskGroup(of: Batch<Value, Failure>.self) { group in
      var waiting = ranges.enumerated().makeIterator()
      var done: [Batch<Value, Failure>] = []
      var hasFailed = false
      func start() {
        guard let (index, range) = waiting.next() else { return }
        group.addTask { Batch(index, range, body) }
      }
      for _ in 0..<max(1, jobs) { start() }
      for await batch in group {
        done.append(batch)
        // Batches start in order, so every one before a failed one has started: the lowest failure is always seen.
        hasFailed = hasFailed || batch.failed
        if !hasFailed { start() }
      }
      return done.sorted { $0.index < $1.index }
    }
    var values: [Value] = []
    for batch in done { values += try batch.result.get() }
    return values
  }

  /// Ranges of nearly equal length that cover `0..<count`, none empty.
  @usableFromInline
  package static func split(_ count: Int, into parts: Int) -> [Range<Int>] {
    let parts = min(max(1, parts), max(0, count))
    return (0..<parts).map { count * $0 / parts..<count * ($0 + 1) / parts }
  }

  @usableFromInline
  struct Batch<Value: Sendable, Failure: Error>: Sendable {
    @usableFromInline let index: Int
    @usableFromInline let result: Result<[Value], Failure>

    @inlinable
    init(_ index: Int, _ range: Range<Int>, _ body: (Int) throws(Failure) -> Value) {
      self.index = index
      result = Result { () throws(Failure) in try range.map(body) }
    }

    @inlinable
    var failed: Bool {
      if case .failure = result { true } else { false }
    }
  }
}
