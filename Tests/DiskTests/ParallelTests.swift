import Synchronization
import Testing

@testable import Disk

@Suite struct ParallelTests {
  struct Refused: Error, Equatable { let index: Int }

  @Test(arguments: [0, 1, 2, 7, 8, 9, 1000], [1, 2, 3, 16])
  func resultsAreInIndexOrder(_ count: Int, _ jobs: Int) async throws {
    let values = await Parallel.map(count: count, jobs: jobs) { $0 * $0 }
    #expect(values == (0..<count).map { $0 * $0 })
  }

  @Test(arguments: 0..<20) func theLowestFailureIsThrown(_ round: Int) async {
    await #expect(throws: Refused(index: 130)) {
      try await Parallel.map(count: 1000, jobs: 4) { index throws(Refused) in
        if index == 130 || index > 140 { throw Refused(index: index) }
        return index
      }
    }
  }

  @Test func noMoreThanTheGivenJobsRunAtATime() async {
    let running = Atomic(0)
    let peaks = await Parallel.map(count: 200, jobs: 1) { _ in
      let now = running.add(1, ordering: .sequentiallyConsistent).newValue
      defer { running.subtract(1, ordering: .sequentiallyConsistent) }
      return now
    }
    #expect(peaks.max() == 1)
  }

  @Test func batchesCoverEveryIndexOnce() {
    #expect(Parallel.split(10, into: 4) == [0..<2, 2..<5, 5..<7, 7..<10])
    #expect(Parallel.split(2, into: 8) == [0..<1, 1..<2])
    #expect(Parallel.split(0, into: 8).isEmpty)
    #expect(Parallel.split(3, into: 0) == [0..<3])
  }
}
