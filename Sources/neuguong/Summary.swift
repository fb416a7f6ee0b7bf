import Diagnostics
import Glibc
import Portal

/// The small table at the end of a run.
struct Summary {
  let result: SiteBuilder.Result
  let report: PublishReport?
  let duration: Duration
  let language: Language
  let output: String

  var text: String {
    let width = rows.map { $0.0.count }.max() ?? 0
    let table = rows.map { label, value in "  \(label)\(String(repeating: " ", count: width - label.count))  \(value)\n"
    }.joined()
    return "\n  \(result.today.words(language))\n" + table + notices
  }

  private var rows: [(String, String)] {
    var rows = result.counts.entries.filter { $0.count > 0 }.map { ($0.kind.label(language), "\($0.count)") }
    if let output = result.output { rows.append((say("trang và tệp", "pages and files"), "\(output.pageCount)")) }
    if let report {
      rows.append(
        (
          say("ghi / giữ nguyên / xóa", "written / unchanged / removed"),
          "\(report.written) / \(report.unchanged) / \(report.removed)"
        ))
      if !report.foreign.isEmpty { rows.append((say("tệp khác được giữ", "foreign files kept"), foreign(report))) }
    }
    let allowed = result.diagnostics.filter { $0.problem.code == .allowedData }
    if !allowed.isEmpty {
      let files = Set(allowed.map(\.file)).sorted()
      let shown = files.prefix(3).joined(separator: ", ") + (files.count > 3 ? ", …" : "")
      rows.append((say("đăng theo “cho phép”", "published by “cho phép”"), "\(allowed.count) (\(shown))"))
    }
    let counts = [Severity.error, .warning, .note].map { "\(result.diagnostics.count(of: $0))" }
    rows.append((say("lỗi / cảnh báo / ghi chú", "errors / warnings / notes"), counts.joined(separator: " / ")))
    rows.append((say("thời gian", "time"), "\(seconds) s"))
    rows.append((say("bộ nhớ cao nhất", "peak memory"), "\(peakMemory) MB"))
    return rows
  }

  private func foreign(_ report: PublishReport) -> String {
    let shown = report.foreign.prefix(3).map(\.description).joined(separator: ", ")
    return "\(report.foreign.count) (\(shown)\(report.foreign.count > 3 ? ", …" : ""))"
  }

  private var notices: String {
    (report?.notices ?? []).map { "  \($0.text(language))\n" }.joined()
  }

  private var seconds: String {
    let hundredths = duration / .milliseconds(10)
    let value = Int(hundredths.rounded())
    let fraction = value % 100
    return "\(value / 100)\(language == .vi ? "," : ".")\(fraction < 10 ? "0" : "")\(fraction)"
  }

  private var peakMemory: Int {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return Int(usage.ru_maxrss) / 1024
  }

  private func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }
}

extension Kind {
  fileprivate func label(_ language: Language) -> String { language == .vi ? names.vi : names.en }
}

extension Verification.Difference {
  func label(_ language: Language) -> String {
    switch (self, language) {
    case (.missing, .vi): "thiếu"
    case (.differs, .vi): "khác"
    case (.extra, .vi): "thừa"
    case (_, .en): rawValue
    }
  }
}

extension PublishNotice {
  fileprivate func text(_ language: Language) -> String {
    switch (self, language) {
    case (.replacedFileByFile, .vi):
      "cảnh báo: thư mục kết quả là một ổ gắn, nên các tệp được thay lần lượt; người đọc có thể đã thấy lẫn cũ và mới."
    case (.replacedFileByFile, .en):
      "warning: the output folder is a mount point, so files were replaced one by one; a reader may have seen a mix."
    case (.replacedByTwoRenames, .vi):
      "ghi chú: hệ tệp không đổi được hai thư mục cho nhau; trong giây lát trang không có ở đó."
    case (.replacedByTwoRenames, .en): "note: this file system cannot exchange folders; for a moment there was no site."
    case (.kept(let folder, let paths), .vi):
      "cảnh báo: \(paths.count) tệp không do neuguong tạo nằm ở chỗ của trang, nay giữ trong \(folder)."
    case (.kept(let folder, let paths), .en):
      "warning: \(paths.count) files that neuguong did not make stood where pages go; they are kept in \(folder)."
    case (.leftoverRemains(let failure), .vi):
      "cảnh báo: chưa xóa được trang cũ (\(failure.path)); lần dựng sau sẽ thử lại."
    case (.leftoverRemains(let failure), .en):
      "warning: the old site could not be deleted (\(failure.path)); the next build tries again."
    }
  }
}
