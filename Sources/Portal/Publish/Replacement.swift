import Glibc

/// The last step: the staged tree is completed and takes the output's place.
struct Replacement: Sendable {
  let places: OutputPlaces
  let old: OldSite
  let new: NewSite
  let exchange: Publisher.Exchange

  func run(jobs: Int) async throws(MachineFailure) -> [PublishNotice] {
    try Files.create(places.staging / Manifest.name, new.manifest)
    guard let status = old.status else {
      try Files.rename(places.staging, to: places.output)
      return []
    }
    do throws(MachineFailure) {
      try await StagedTree(places: places, root: status).complete(new, old.foreign, jobs: jobs)
      return try swap() + deleteOld()
    } catch  where error.code == EXDEV || error.code == EBUSY {
      // The output is a mount point, or one is inside it: neither can change places with a sibling.
      try InPlaceReplacement(places: places, old: old, new: new).run()
      return [.replacedFileByFile]
    }
  }

  private func swap() throws(MachineFailure) -> [PublishNotice] {
    do throws(MachineFailure) {
      try exchange(places.staging, places.output)
      return []
    } catch  where [EINVAL, ENOSYS, EOPNOTSUPP].contains(error.code) {
      try renameTwice()
      return [.replacedByTwoRenames]
    }
  }

  /// Killed between the two, the next build finds no output and puts the retired one back.
  private func renameTwice() throws(MachineFailure) {
    try Files.rename(places.output, to: places.retired)
    do throws(MachineFailure) {
      try Files.rename(places.staging, to: places.output)
    } catch {
      try Files.rename(places.retired, to: places.output)
      throw error
    }
  }

  private func deleteOld() -> [PublishNotice] {
    do throws(MachineFailure) {
      try Files.removeTree(places.workshop)
      try Files.removeTree(places.retired)
      return []
    } catch {
      return [.leftoverRemains(error)]
    }
  }
}
