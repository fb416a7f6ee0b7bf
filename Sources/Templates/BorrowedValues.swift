/// Values that the records of a rendering keep alive while it runs.
///
/// Following such a reference counts nothing. Counting would be the dearest part of a lookup, and the threads of a
/// build would contend for the counters of the records that all pages share.
struct BorrowedValues {
  private let reference: Unmanaged<Values>

  init(_ values: Values) {
    reference = .passUnretained(values)
  }

  @inline(__always)
  func slot(_ index: Int) -> Slot {
    reference._withUnsafeGuaranteedRef { $0.slots[index] }
  }

  @inline(__always)
  func record(_ index: Int) -> BorrowedValues {
    reference._withUnsafeGuaranteedRef { BorrowedValues($0.records[index]) }
  }

  /// The bytes of a text, plain or HTML.
  @inline(__always)
  func withText<Result>(_ slot: Slot, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    reference._withUnsafeGuaranteedRef { values in
      if slot.kind == .html { return values.html[slot.start].withUnsafeBufferPointer(body) }
      return values.bytes.withUnsafeBufferPointer {
        body(UnsafeBufferPointer(rebasing: $0[slot.start..<slot.start + slot.count]))
      }
    }
  }
}
