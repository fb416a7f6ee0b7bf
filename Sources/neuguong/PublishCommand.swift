import ArgumentParser
import Diagnostics
import Disk
import Glibc
import Portal
import Publishing
import SourceText

struct Publish: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Đăng trang đã dựng lên nơi người đọc xem. (Sends the built site to where readers' server has it.)",
    discussion: """
      Chỉ gửi tệp đã đổi; ảnh và tệp giao diện trước, rồi trang, rồi trang chủ và các nguồn tin, cuối cùng mới xóa. Bị
      ngắt giữa chừng thì chạy lại là đi tiếp. In ra stdout các địa chỉ cần xóa khỏi bộ nhớ đệm (CDN).
      (Sends what has changed: assets, pages, home and feeds, then removals. Run again after an interruption. Prints the
      addresses to purge from a CDN.)

      Ví dụ / Examples:
        neuguong publish /mnt/www/thi-dua
        neuguong publish web@may-chu:/srv/www/thi-dua --nginx-map redirects.map
        neuguong publish rsync://may-chu/thi-dua
        neuguong publish s3://kho/thi-dua --endpoint https://s3.example.vn --region hn
        neuguong publish s3://kho/thi-dua --dry-run
      """)

  @Argument(
    help: ArgumentHelp(
      "Thư mục, rsync://máy/mô-đun, tên@máy:/thư/mục, s3://kho/tiền-tố, hoặc https://máy/webhook. (Folder, rsync, S3 or webhook.)",
      valueName: "target"))
  var target: String

  @Option(help: ArgumentHelp("Thư mục đã dựng. (Folder that was built.)", valueName: "dir"))
  var output = "public"

  @OptionGroup var store: StoreOptions

  @Option(
    help: ArgumentHelp(
      "Bảng chuyển hướng mà build ghi; đăng thành .neuguong/nginx.map. (The map of build, published as .neuguong/nginx.map.)",
      valueName: "file"))
  var nginxMap: String?

  @Option(
    help: ArgumentHelp(
      "Địa chỉ trang, ghi trước mỗi dòng in ra. (The site's address, before each printed line.)", valueName: "url"))
  var baseURL: String?

  @Option(
    help: ArgumentHelp(
      "Số giây giữ ảnh và tệp cũ sau khi trang mới đã lên. (Seconds that old assets stay after the new pages.)",
      valueName: "s"))
  var grace = 5

  @Flag(help: "Đăng lên nơi đã có trang không do lệnh này đăng. (Publish over a site that it did not put.)")
  var adopt = false

  @Flag(help: "Giành quyền của một lần đăng đã chết. (End the lock of a run that is dead.)")
  var takeOver = false

  @Flag(help: "Chỉ so và đếm, không gửi gì. (Compare and count only.)")
  var dryRun = false

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    guard (0...600).contains(grace) else { throw ValidationError("--grace: từ 0 đến 600 giây. (0 to 600 seconds)") }
    if let baseURL, !baseURL.isWebAddress {
      throw ValidationError("--base-url: “\(baseURL)” chưa phải địa chỉ đầy đủ. (not a complete address)")
    }
    try validateFolder()
  }

  /// - Throws: where the target is a folder that holds the sources, or lies in them.
  private func validateFolder() throws {
    guard RsyncTarget(target, output: Path(output)) == nil, !target.contains("://") else { return }
    let territory = Territory(content: Path(output), theme: "content")
    if let refusal = territory.refusal(ofOutput: Path(target)) {
      throw ValidationError("“\(target)”: \(refusal.words.vi) (\(refusal.words.en))")
    }
  }

  func run() async throws {
    umask(0o022)
    do throws(TargetFailure) {
      let report = try await publish()
      messages.report(dryRun ? report.plan(target: target) : report.words(target: target))
      let base = baseURL.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 } ?? ""
      try TargetFailure.machine { () throws(MachineFailure) in
        try Terminal.out(report.changedAddresses.map { "\(base)\($0)\n" }.joined())
      }
    } catch {
      throw messages.fail(error.words(target: target), error.isUsage ? .usage : .machine)
    }
  }

  private func publish() async throws(TargetFailure) -> PublicationReport {
    let places = try TargetFailure.machine { [output] () throws(MachineFailure) in try OutputPlaces(Path(output)) }
    // A build must not replace what is being read.
    let lock = try? OutputLock(places.lock)
    guard lock != nil else { throw .locked(holder: places.lock.description, seconds: nil) }
    let memory = SiteMemory(beside: places.output)
    var site = try await BuiltSite(places.output, memory: memory, jobs: Parallel.processors)
    if let nginxMap {
      site = site.adding(map: try TargetFailure.machine { () throws(MachineFailure) in try Files.read(Path(nginxMap)) })
    }
    if target.isWebAddress {
      let token = getenv("NEUGUONG_WEBHOOK_TOKEN").map { String(cString: $0) }
      return try WebhookTarget(target, token: token).publish(site, onlyPlans: dryRun)
    }
    var publication = Publication(site, to: try store.target(target, output: places.output), memory: memory)
    publication.choices.adopts = adopt
    publication.choices.takesOver = takeOver
    publication.choices.onlyPlans = dryRun
    publication.choices.grace = .seconds(grace)
    return try publication.run()
  }
}

/// Where an S3 store is.
struct StoreOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Máy chủ S3, ví dụ https://s3.example.vn; mặc định AWS_ENDPOINT_URL, rồi Amazon. (S3 server.)", valueName: "url"))
  var endpoint: String?

  @Option(
    help: ArgumentHelp("Vùng của kho; mặc định AWS_REGION, rồi us-east-1. (Region of the bucket.)", valueName: "name"))
  var region: String?

  func target(_ target: String, output: Path) throws(TargetFailure) -> any PublishTarget {
    let environment = { (name: String) in getenv(name).map { String(cString: $0) } }
    if target.hasPrefix("s3://") {
      let server = endpoint ?? environment("AWS_ENDPOINT_URL_S3") ?? environment("AWS_ENDPOINT_URL")
      let region = region ?? environment("AWS_REGION") ?? environment("AWS_DEFAULT_REGION") ?? "us-east-1"
      guard let place = S3Place(target, endpoint: server, region: region) else { throw .unknownTarget(target) }
      return S3Target(place, try S3Credentials(environment)) { time(nil) }
    }
    if let remote = RsyncTarget(target, output: output) { return remote }
    guard !target.contains("://"), !target.isEmpty else { throw .unknownTarget(target) }
    return FolderTarget(Path(target))
  }
}

extension MessageOptions {
  /// What was done; not for those who want no summary.
  func report(_ words: (vi: Words, en: Words)) {
    if !quiet { tell(words) }
  }
}
