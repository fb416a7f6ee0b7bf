/// The template of a rendering, which is kept alive while it runs.
///
/// All pages of a kind share one, on every thread: asking it counts no references, for the same reason as in
/// ``BorrowedValues``.
struct BorrowedTemplate {
  private let reference: Unmanaged<Template>

  init(_ template: Template) {
    reference = .passUnretained(template)
  }

  @inline(__always)
  private func ask<Value>(_ question: (Program) -> Value) -> Value {
    reference._withUnsafeGuaranteedRef { question($0.library.program) }
  }

  @inline(__always)
  func operation(_ number: Int) -> Operation { ask { $0.operations[number] } }

  @inline(__always)
  func segment(_ place: Int) -> Int32 { ask { $0.segments[place] } }

  @inline(__always)
  func lineStart(_ number: Int) -> Int32 { ask { $0.lineStarts[number] } }

  func parent(_ number: Int32) -> ParentCall { ask { $0.parents[Int(number)] } }

  func block(_ number: Int32) -> Block { ask { $0.blocks[Int(number)] } }

  func override(_ number: Int32) -> Override { ask { $0.overrides[Int(number)] } }

  /// The first operation of a template.
  func entry(_ template: Int32) -> Int { ask { $0.entries[Int(template)] } }

  @inline(__always)
  func withText<Value>(_ range: TextRange, _ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    ask { program in
      program.text.withUnsafeBufferPointer {
        body(UnsafeBufferPointer(rebasing: $0[Int(range.start)..<Int(range.end)]))
      }
    }
  }

  /// Where a name lies in the records of a layout; -1 where it does not.
  @inline(__always)
  func slot(of name: Int32, in layout: Int) -> Int {
    reference._withUnsafeGuaranteedRef { $0.layouts.slot(of: name, in: layout) }
  }

  /// The layout of what a slot holds.
  @inline(__always)
  func child(of slot: Int, in layout: Int) -> Int {
    reference._withUnsafeGuaranteedRef { $0.layouts.child(of: slot, in: layout) }
  }

  func layout(of shape: Shape) -> Int { reference._withUnsafeGuaranteedRef { $0.layouts.number(of: shape) } }

  /// The number of a template; negative where there is none of that name.
  func number(ofTemplate name: String) -> Int32 {
    reference._withUnsafeGuaranteedRef { $0.library.numbers[name] ?? -1 }
  }

  /// The file that an operation comes from.
  func path(ofOperation number: Int) -> String {
    reference._withUnsafeGuaranteedRef { template in
      template.library.sources[Int(template.library.program.origins[number].template)].path
    }
  }
}
