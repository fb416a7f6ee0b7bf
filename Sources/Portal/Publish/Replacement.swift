import Disk
import Glibc
import SourceText

/// The last step: the staged tree is completed and takes the output's place.
///
/// All of it is on the disk before, and its new name after: a power cut finds the old site or the new one.
struct Replacement: Sendable {
  let places: OutputPlaces
  let old: OldSite
  let new: NewSite
  let exchange: Publisher.Exchange

  func run(jobs: Int) async throws(MachineFailure) -> [PublishNotice] {
    try Files.create(places.staging / Manifest.name, new.manifest)
    guard let status = old.status else {
      try Files.sync(places.staging)
      try Files.rename(places.staging, to: places.output)
      try Files.flush(folder: places.output.parent)
      return []
    }
    do throws(MachineFailure) {
      let kept = try await StagedTree(places: places, root: status).complete(new, old.foreign, jobs: jobs)
      try Files.sync(places.staging)
      let (retired, notices) = try swap()
      try Files.flush(folder: places.output.parent)
      return notices + delete(RetiredTree(root: retired, output: places.output, old: old, new: new, kept: kept))
    } catch  where error.code == EXDEV || error.code == EBUSY || isMountPoint(status) {
      // The output is a mount point, or one is inside it: neither can change places with a sibling.
      try InPlaceReplacement(places: places, old: old, new: new).run()
      return [.replacedFileByFile]
    }
  }

  /// Needed where the parent of a mount point has another owner: the exchange then fails with a permission error.
  private func isMountPoint(_ status: FileStatus) -> Bool {
    (try? Files.status(places.output.parent)).map { $0.device != status.device } ?? false
  }

  /// - Returns: where the old tree lies now.
  private func swap() throws(MachineFailure) -> (Path, [PublishNotice]) {
    do throws(MachineFailure) {
      try exchange(places.staging, places.output)
      return (places.staging, [])
    } catch  where [EINVAL, ENOSYS, EOPNOTSUPP].contains(error.code) {
      try renameTwice()
      return (places.workshop.retired, [.replacedByTwoRenames])
    }
  }

  /// Killed between the two, the next build finds no output and puts the retired one back.
  private func renameTwice() throws(MachineFailure) {
    let retired = places.workshop.retired
    try Files.rename(places.output, to: retired)
    do throws(MachineFailure) {
      try Files.rename(places.staging, to: places.output)
    } catch {
      try Files.rename(retired, to: places.output)
      throw error
    }
  }

  private func delete(_ tree: consuming RetiredTree) -> [PublishNotice] {
    var tree = tree
    do throws(MachineFailure) {
      try tree.delete()
      return tree.notices
    } catch {
      return tree.notices + [.leftoverRemains(error)]
    }
  }
}
