import Diagnostics
import Disk
import Pictures
import SourceText

/// Makes the sizes of pictures, or finds them where an earlier build put them.
struct PictureRenditions: Sendable {
  let store: PictureStore
  /// Whether anything is kept; else pictures are looked through and nothing is made.
  let makes: Bool

  /// What is published of a picture.
  /// - Parameters:
  ///   - recipes: for the places where pages show it.
  ///   - isAttached: whether it is published as it is, too.
  func found(
    _ source: EnclosedFile, _ address: String, _ recipes: [Recipe], isAttached: Bool
  ) throws(MachineFailure) -> PictureReading.Found {
    let status = try source.status()
    if !isAttached, let known = store.source(source.path.description, status),
      let found = found(source, address, recipes, known)
    {
      return found
    }
    let bytes: [UInt8]
    switch try PictureFile.read(source) {
    case .success(let read): bytes = read
    case .failure(let fault): return fault.found(source)
    }
    do throws(PictureFault) {
      let picture = try CleanPicture(bytes)
      guard let points = picture.source else { return whole(picture, source, address) }
      let known = KnownSource(fingerprint: Fingerprint(bytes).text, size: RasterSize(picture))
      let sets = try sets(points, known, recipes, address)
      if !picture.isMoving { store.remember(source.path.description, status, known) }
      return found(picture, sets, source, address, isAttached: isAttached)
    } catch {
      return error.found(source)
    }
  }

  /// All of it from the store.
  private func found(
    _ source: EnclosedFile, _ address: String, _ recipes: [Recipe], _ known: KnownSource
  ) -> PictureReading.Found? {
    var sets: [Made] = []
    for recipe in recipes {
      let key = PictureKey(source: known.fingerprint, recipe)
      guard let picture = store.picture(key, recipe) else { return nil }
      sets.append(Made(picture: picture, set: PictureSet(picture, key, of: address)))
    }
    let shown = ShownPicture(
      size: PictureSize(known.size.width, known.size.height), isWhole: false, sets: sets.byRecipe)
    return PictureReading.Found(files: sets.flatMap { $0.files(source) }, shown: shown)
  }

  private func whole(_ picture: CleanPicture, _ source: EnclosedFile, _ address: String) -> PictureReading.Found {
    PictureReading.Found(
      files: [PublishedFile(source: source, address: address, form: .picture)],
      shown: ShownPicture(size: picture.size, isWhole: true, sets: [:]),
      problems: picture.problems(source.path.name.description, isWhole: true))
  }

  private func found(
    _ picture: CleanPicture, _ sets: [Made], _ source: EnclosedFile, _ address: String, isAttached: Bool
  ) -> PictureReading.Found {
    let isWhole = isAttached || picture.isMoving
    let own = isWhole ? [PublishedFile(source: source, address: address, form: .picture)] : []
    return PictureReading.Found(
      files: own + sets.flatMap { $0.files(source) },
      shown: ShownPicture(size: picture.size, isWhole: picture.isMoving || sets.isEmpty, sets: sets.byRecipe),
      problems: picture.problems(source.path.name.description, isWhole: isWhole))
  }

  fileprivate struct Made {
    let picture: StoredPicture
    let set: PictureSet

    func files(_ source: EnclosedFile) -> [PublishedFile] {
      picture.sizes.flatMap { size in
        [
          PublishedFile(source: source, address: set.address(size.size, "webp"), form: .size(size.webp)),
          PublishedFile(source: source, address: set.address(size.size, set.ending), form: .size(size.fallback)),
        ]
      }
    }
  }

  /// Those that are not in the store are made together, so that the picture is decoded once.
  private func sets(
    _ points: SourcePicture, _ known: KnownSource, _ recipes: [Recipe], _ address: String
  ) throws(PictureFault) -> [Made] {
    let keys = recipes.map { PictureKey(source: known.fingerprint, $0) }
    var pictures = zip(keys, recipes).map { store.picture($0, $1) }
    let missing = recipes.indices.filter { pictures[$0] == nil }
    do throws(PictureTrouble) {
      guard makes else {
        if !missing.isEmpty || recipes.isEmpty { try PictureMaker.check(points) }
        return []
      }
      let made = try PictureMaker.make(points, missing.map { recipes[$0] })
      for (place, picture) in zip(missing, made) { pictures[place] = store.keep(picture, keys[place]) }
    } catch {
      throw PictureFault(error, points)
    }
    return zip(keys, pictures).compactMap { key, picture in
      picture.map { Made(picture: $0, set: PictureSet($0, key, of: address)) }
    }
  }
}

extension [PictureRenditions.Made] {
  fileprivate var byRecipe: [Recipe: PictureSet] {
    Dictionary(map { ($0.picture.recipe, $0.set) }) { first, _ in first }
  }
}

extension RasterSize {
  fileprivate init(_ picture: CleanPicture) { self.init(picture.size?.width ?? 1, picture.size?.height ?? 1) }
}

extension PictureFault {
  fileprivate func found(_ source: EnclosedFile) -> PictureReading.Found {
    PictureReading.Found(problems: [problem(source.path.name.description)])
  }

  fileprivate init(_ trouble: PictureTrouble, _ source: SourcePicture) {
    switch trouble {
    case .damaged, .outOfMemory: self = .damaged(source.format)
    case .tooLargeForItsKind(let limit): self = .tooLargeForItsKind(source.format, limit: limit)
    }
  }
}

extension SourcePicture {
  fileprivate var format: PictureFormat {
    switch coding {
    case .jpeg: .jpeg
    case .png: .png
    case .webp: .webp
    case .gif: .gif
    }
  }
}
