extension [HeldFile] {
  /// Runs of neighbours, each of at most so many files, and bytes unless one file has more.
  func batches(_ count: Int, bytes: Int) -> [[HeldFile]] {
    var rest = self[...]
    var found: [[HeldFile]] = []
    while !rest.isEmpty {
      var size = 0
      let batch = rest.prefix(count).prefix { file in
        defer { size += file.size }
        return size < bytes
      }
      rest = rest.dropFirst(batch.count)
      found.append(Array(batch))
    }
    return found
  }
}
