import ArgumentParser
import Glibc
import Portal

struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Dựng trang vào public/. (Renders content/ through theme/ into public/.)",
    discussion: """
      Khi có lỗi, public/ không bị động đến. (While there are errors, public/ is not touched.)

      Ví dụ / Examples:
        neuguong build
        neuguong build --content noi-dung --output /srv/www --now 05/7/2018
        neuguong build --adopt             nhận thư mục kết quả có tệp lạ ở chỗ của trang; tệp lạ được giữ bên cạnh
        neuguong build --verify            so public/ với một lần dựng mới, không ghi gì
        neuguong build --compress --nginx-map /etc/nginx/neuguong.map     (deploy/nginx.conf)
      """)

  @OptionGroup var shared: SharedOptions

  @Flag(help: "Chỉ so với thư mục kết quả, không ghi gì; khác nhau thì kết thúc bằng 1. (Compare, write nothing.)")
  var verify = false

  @Flag(help: "Ghi thêm bản nén .gz và .br cạnh mỗi tệp văn bản. (Put .gz and .br beside each text file.)")
  var compress = false

  @Flag(
    help:
      "Thay các tệp lạ nằm ở chỗ của trang, giữ bản cũ trong thư mục bên cạnh. (Replace foreign files, keeping them beside.)"
  )
  var adopt = false

  @Option(
    help: ArgumentHelp(
      "Ghi bảng chuyển hướng cho nginx vào tệp này. (Redirects and 410s for nginx.)", valueName: "file"))
  var nginxMap: String?

  func validate() throws { try shared.validatePlaces(nginxMap: nginxMap) }

  func run() async throws {
    let session = Session(shared, compresses: compress, adopts: adopt)
    var result = try await session.build()
    guard !verify else { return try await session.compare(result) }
    // What is published is for everybody, however private the builder's own files are.
    umask(0o022)
    do {
      try await session.publish(result, nginxMap: nginxMap)
    } catch is Session.ContentChanged {
      result = try await session.build()
      try await session.publish(result, nginxMap: nginxMap, isLastTry: true)
    }
    // A large site takes a tenth of the run to take apart, value by value; the process is over anyway.
    withExtendedLifetime(result) { Glibc.exit(Exit.clean.rawValue) }
  }
}

struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Kiểm tra nội dung và giao diện, không ghi gì. (Everything build would complain about; writes nothing.)",
    discussion: """
      Ví dụ / Examples:
        neuguong check
        neuguong check content/tin-tuc/2018/le.md   chỉ tệp này; bản nháp cũng được kiểm tra đủ như bài sẽ đăng
        neuguong check --strict --format github
        neuguong check --external-list         liên kết ra ngoài, mỗi dòng: địa chỉ, tệp:dòng (không mở các địa chỉ)
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(
    help: "Chỉ xét các tệp hoặc thư mục này; bỏ trống thì xét tất cả. (These files or folders alone; without, all.)")
  var files: [String] = []

  @Flag(help: "In ra stdout các liên kết đến trang khác, không mở. (List links to other sites, fetch none.)")
  var externalList = false

  func run() async throws {
    let session = Session(shared)
    let named = files.isEmpty ? nil : try session.named(files)
    let result = try await session.build(isCheck: true, only: named, beside: externalList ? .data : .messages)
    if externalList {
      for link in result.externalLinks { try Terminal.out("\(link.address)\t\(link.file):\(link.line)\n") }
    }
    session.summarise(result, nil)
    try session.verdict(result)
  }
}
