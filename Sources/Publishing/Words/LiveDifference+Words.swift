import Diagnostics

extension LiveDifference {
  /// A line of the report.
  package func words(_ language: Language) -> String {
    switch (kind, language) {
    case (.missing, .vi): "thiếu: \(place)"
    case (.missing, .en): "missing: \(place)"
    case (.differs, .vi): "khác: \(place)"
    case (.differs, .en): "differs: \(place)"
    case (.wrongType(let type), .vi): "sai kiểu (\(type)): \(place)"
    case (.wrongType(let type), .en): "wrong type (\(type)): \(place)"
    case (.exposed, .vi): "lộ ra ngoài: \(place)"
    case (.exposed, .en): "exposed: \(place)"
    case (.wrongStatus(let status), .vi): "địa chỉ không có phải trả lời 404, nay trả lời \(status): \(place)"
    case (.wrongStatus(let status), .en): "what is missing must answer 404, and answers \(status): \(place)"
    case (.silent(let reason), .vi): "không trả lời (\(reason)): \(place)"
    case (.silent(let reason), .en): "no answer (\(reason)): \(place)"
    }
  }
}
