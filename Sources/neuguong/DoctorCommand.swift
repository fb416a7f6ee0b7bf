import ArgumentParser
import Diagnostics
import Disk
import Glibc
import Portal

struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tìm và sửa chữ hỏng do chép, dán. (Finds and repairs text that pasting has damaged.)",
    discussion: """
      Tìm chữ theo bảng mã cũ (TCVN3, VNI), UTF-8 bị đọc nhầm, chữ và dấu tách rời, ký tự không nhìn thấy, chữ Ð
      (U+00D0), dấu hỏi thay cho chữ có dấu. Không ghi tên tệp thì xem mọi tệp .md, .yaml, .csv trong content/.
      (Old encodings, misread UTF-8, letters apart from their marks, invisible characters. Without FILES: all of content/.)

      Ví dụ / Examples:
        neuguong doctor
        neuguong doctor content/tin-tuc/2018/le.md
        neuguong doctor --fix                 sửa, giữ bản cũ trong tệp .bak cạnh bên
        neuguong doctor --fix - < cu.txt > moi.txt
        neuguong doctor --fix bao-cao.docx    xóa tên người soạn, cơ quan trong tệp Word, Excel, PowerPoint, LibreOffice

      Mã kết thúc / Exit codes: 0 không có gì để sửa, hoặc đã sửa hết (nothing wrong, or all repaired); 1 còn chỗ hỏng.
      """)

  @Argument(help: "Tệp hoặc thư mục; - là dữ liệu vào. (Files or folders; - is standard input.)")
  var files: [String] = []

  @Flag(help: "Ghi lại nội dung đã sửa; bản cũ thành tệp .bak. (Write the repaired text, keeping a .bak.)")
  var fix = false

  @Option(help: ArgumentHelp("Thư mục nội dung. (Content folder.)", valueName: "dir"))
  var content = "content"

  @OptionGroup var messages: MessageOptions

  func run() throws {
    var rest = 0
    do throws(MachineFailure) {
      for path in try files.isEmpty
        ? DoctorFiles.all(below: Path(content)) : DoctorFiles.named(files, content: Path(content))
      {
        rest += try treat(path)
      }
    } catch {
      throw messages.fail(error.words)
    }
    if rest > 0 { throw Exit.content }
  }

  /// Shows what is wrong with one file and, with `--fix`, repairs it.
  /// - Returns: how much of it is left to do.
  private func treat(_ path: Path) throws(MachineFailure) -> Int {
    let isInput = path == "-"
    guard let bytes = isInput ? try Terminal.input() : try DoctorFiles.read(path) else {
      try messages.show([DoctorFiles.tooLarge(path)])
      return 1
    }
    if let office = OfficeTreatment(bytes, path: path) {
      return try finish(path, bytes, office.diagnostics, office.repaired, incurable: office.incurable)
    }
    let treatment = Treatment(bytes, path: path.description)
    return try finish(path, bytes, treatment.diagnostics, treatment.repaired, incurable: treatment.incurable)
  }

  private func finish(
    _ path: Path, _ bytes: [UInt8], _ diagnostics: [Diagnostic], _ repaired: [UInt8], incurable: [Diagnostic]
  ) throws(MachineFailure) -> Int {
    try messages.show(diagnostics)
    if fix, path == "-" {
      try Terminal.out(repaired)
    } else if fix, repaired != bytes {
      let backup = try DoctorFiles.replace(path, with: repaired)
      messages.tell("\(path): đã sửa; bản cũ: \(backup)", "\(path): repaired; the old file: \(backup)")
    }
    return fix ? incurable.count : diagnostics.count
  }
}
