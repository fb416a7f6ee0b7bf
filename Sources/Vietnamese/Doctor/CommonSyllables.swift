/// The syllables with a mark that an office writes most, counted over the plan of 2018 and the sample entries: where two
/// old encodings make words of a text, the one that makes these is meant.
enum CommonSyllables {
  /// In whatever case.
  static func contains(_ word: some Sequence<Unicode.Scalar>) -> Bool {
    packed(word).map(all.contains) ?? false
  }

  /// The letters in one number; nil where they are too many, or not of Vietnamese.
  private static func packed(_ word: some Sequence<Unicode.Scalar>) -> UInt128? {
    var packed: UInt128 = 0
    for scalar in word {
      let letter = VietnameseLetter.small(scalar)
      if letter == 0 || packed >> 112 != 0 { return nil }
      packed = packed << 16 | UInt128(letter)
    }
    return packed
  }

  private static let all = Set(
    """
    biểu buộc bài báo bản bảng bảo bắt bằng bị bỏ bộ chuyên chào chí chính chú chưa chương chấm chất chỉ chọn chỗ \
    chủ chức chữ cuối cá các cách cán còn có công cùng căn cũng cơ cường cả cải cấp cần của cứ dân dòng dùng dấu dẫn \
    dụ dụng dựng giá giám giải giỏi gì góp gõ gạch gắn gọi gỡ gửi hiện hiệu hoàn hoạch hoặc hàng hành hình hóa hướng \
    hạn hết họ họa học hồ hội hợp hủy khuyến khác không khẩu khối kiến kiểm kiệm ký kế kết kỷ kỹ liên liệu loại luật \
    là làm lãnh lý lĩnh lưu lượng lại lần lập lễ lệ lỗi lời lợi mà máy mã môn mưu mại mạnh mẫu mọi mỗi một mới mở \
    mục mức mừng nghiệp nghị ngoặc nguyên nguyễn nguồn ngày ngăn người nhiệm nhà nhân nhóm như nhất nhận nhập những \
    nào này nên nêu nói năm năng nơi nước nếu nội pháp phát phòng phạm phải phấn phần phủ quyết quá quả quản quốc \
    riêng rồi rộng suất sách sáng sơ sắc số sở sức sửa sự thiếu thuật thuộc thành thái tháng thêm thì thích thông \
    thư thương thường thưởng thần thật thắng thể thị thống thời thủ thứ thức thực tiên tiêu tiến tiếp tiết toàn \
    triển trào trên trình trích trước trường trạng trị trực tài tác tâm tên tích tính tóm tăng tư tướng tưởng tượng \
    tạo tải tập tắt tế tệp tỉnh tịch tốt tổ tổng tục từ từng tự tỷ viên viết việc việt và vào vì ví văn vận về vị \
    với vụ vực xuất xây xét xóa xếp yêu ý đang điểm điển điện đoàn đua đã đích đó đúng đăng đơn đường được đạo đạt \
    đảm đảng đấu đầu đẩy đặt đến đề để địa định đốc đối đồng đổi động đợt đức đứng ảnh ấy ở ủy ứng
    """.split(separator: " ").compactMap { packed($0.unicodeScalars) })
}
