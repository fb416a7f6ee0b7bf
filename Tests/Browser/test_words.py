"""The site's words: what was said badly once stands on no page any more."""

import html
import re

import pytest

from reading import refute

# What stood there, as a pattern over the words of a page, beside what is said instead.
OLD = {
    r"(?<!“)Người Việt nam ưu tiên": "Người Việt Nam ưu tiên",
    r"giải trình": "Căn cứ và cách tính kết quả",
    r"Lấy đúng như": "Ghi đúng số trong kế hoạch hoặc bảng số liệu.",
    r"ra xa số 0|dùng số đúng": "dùng số chính xác, không làm tròn ở bước trung gian",
    r"[Ss]ố tính cả đề nghị": "Số đã có quyết định và đang đề nghị",
    r"\b\d+ trên \d+\b": "26/33",
    r"Trang \d+ trong \d+ trang": "Trang 1/14",
    r"\(tính ngược\)|nên tính ngược": "suy ra từ mức tăng, giảm",
    r"kỳ xét năm nay|của kỳ xét năm": "của năm 2018",
    r"“chậm nhất ngày”": "“chậm nhất là ngày”",
    r"Xem tất cả: ": "Xem tất cả sáng kiến",
    r"Bảng xếp hạng đơn vị: ": "Bảng xếp hạng cả năm",
    r"Không có kết quả cho|Có thể bớt từ": "Không tìm thấy… Hãy thử bớt từ",
    r"Trang thông tin": "Giới thiệu, kế hoạch",
    r"\(Atom\)": "(RSS)",
    r"\b\d+ mục\b(?! tiêu)": "8 bài",
    r"dẫn văn bản này thế nào": "Văn bản này trong Kế hoạch năm 2018",
    r"Chọn dòng theo": "Lấy các dòng khớp cột “đợt”, “đơn vị”",
    r"Ghi sai là lỗi|báo một lỗi chung|Hai dòng nói cùng một điều": "nothing: it is the builder's affair",
    r"\w ,": "no blank before a comma",
    r"01/01/2016": "Giai đoạn 2016 - 2020",
}


def words(page):
    """What a reader sees or hears, without what a browser alone reads."""
    page = re.sub(r"<(script|style)\b.*?</\1>", " ", page, flags=re.DOTALL)
    labels = " ".join(re.findall(r'(?:aria-label|alt|title|content|data-none)="([^"]*)"', page))
    # An inline element parts no words.
    text = re.sub(r"</?(?:a|strong|em|span|small|data|abbr|mark|code|time)\b[^>]*>", "", page)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", "\n", text) + "\n" + labels).split(" "))


@pytest.mark.parametrize("old", OLD, ids=OLD.values())
def test_the_old_form_stands_on_no_page(site, old):
    found = []
    for path in site.pages():
        found += [f"{path}: “{match.group()}”" for match in re.finditer(old, words(site.text(path)))]
    refute(found)


def test_a_number_that_the_plan_misprints_is_mended_outside_quotations(site):
    """19/-CT/TU stands in the plan's own words and in the note that tells of the misprint."""
    for path in site.pages():
        for part in re.findall(r"<(?:title|h1|h2|h3)\b[^>]*>(.*?)</", site.text(path), re.DOTALL):
            assert "19/-CT/TU" not in part, f"{path}: {part}"
    assert "<h1>Chỉ thị số 19-CT/TU</h1>" in site.text("/van-ban/chi-thi-so-19-ct-tu/")


def test_authors_are_parted_by_a_comma_and_linked_where_they_have_a_profile(site):
    page = site.text("/sang-kien/2018/khao-sat-tiem-nang-tiet-kiem-dien/")
    authors = re.search(r'<ul class="authors".*?</ul>', page, re.DOTALL).group()
    assert re.findall(r'<a href="([^"]+)">([^<]+)</a>(,?)', authors) == [
        ("/dien-hinh/2018/nguyen-van-a/", "Nguyễn Văn A", ","), ("/dien-hinh/2018/ro-cham-h-k/", "Rơ Châm H’K", ""),
    ]


def test_the_plan_rests_on_all_that_it_names(site):
    page = " ".join(site.text("/thi-dua/2018/").split())
    assert "và lập thành tích chào mừng các sự kiện trọng đại của đất nước, của tỉnh" in page
    assert "Phong trào thi đua 2018 của Khối thi đua các sở, ngành kinh tế tỉnh với chủ đề" in page
    assert "(11/6/1948 - 11/6/2018)" in page


def test_the_industry_target_says_its_prices_wherever_it_stands(site):
    for path in ["/", "/thi-dua/", "/thi-dua/2018/", "/thi-dua/2018/dot-1/", "/thi-dua/2018/dot-2/"]:
        page = site.text(path)
        if "Giá trị sản xuất công nghiệp" in page:
            assert "theo giá so sánh 2010" in page, path


def test_no_page_tells_of_files_lines_and_columns_as_a_program_does(site):
    for path in site.pages():
        text = words(re.sub(r' data-(?:cell|file)="[^"]*"', "", site.text(path)))
        found = re.findall(r"\b[\w-]+\.(?:csv|yaml):\d+", text)
        assert not found, f"{path}: {found[:3]}"
