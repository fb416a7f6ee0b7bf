"""A newcomer's morning: a decision, forty awards from Excel, a report from Word, a second pair of eyes, published."""

import io
import re

import docx
import openpyxl
import pytest
from PIL import Image
from playwright.sync_api import expect

import desks
import preview

BUILD = 4 * preview.PATIENCE


@pytest.fixture
def desk():
    with preview.desk() as desk:
        desks.account(desk, "an", "quản trị", "Lê Thị An")
        desks.account(desk, "binh", "soạn", "Trần Văn Bình")
        yield desk


def report(path):
    document = docx.Document()
    document.add_heading("Hội nghị biểu dương điển hình tiên tiến", 1)
    document.add_paragraph("Sáng nay, Sở tổ chức hội nghị biểu dương các điển hình tiên tiến.")
    for shade in ("#a00f17", "#b88a2d"):
        picture = io.BytesIO()
        Image.new("RGB", (1200, 800), shade).save(picture, "JPEG")
        picture.seek(0)
        document.add_picture(picture)
    document.save(path)


def awards(path, header):
    book = openpyxl.Workbook()
    book.active.append(header)
    for number in range(40):
        row = {"danh hiệu": "ldtt", "đối tượng": "cá nhân", "tên": f"Người Mẫu {number}", "đơn vị": "van-phong",
               "nhóm nhân sự": "công chức", "trạng thái": "đề xuất"}
        book.active.append([row.get(name, "") for name in header])
    book.save(path)


def submit(page):
    page.get_by_role("button", name="Trình duyệt").first.click()
    page.get_by_label("Lời nhắn").last.fill("Xin anh chị xem giúp")
    page.locator("#submit").get_by_role("button", name="Trình duyệt").click()
    page.wait_for_url(re.compile("xong=submitted"))


def approve(page, name):
    page.goto("/")
    page.locator("section", has_text="Chờ duyệt").get_by_role("link", name=name).first.click()
    page.get_by_role("button", name="Duyệt", exact=True).click()
    page.wait_for_url(re.compile("xong=approved"))


def test_a_morning_at_the_desk(desk, browser, tmp_path):
    with desks.opened(desk) as address:
        with desks.sitting(browser, address) as page:
            desks.sign_in(page, "binh")
            page.goto("/bai-viet/?loai=van-ban")
            page.get_by_role("button", name="Bài mới").click()
            page.get_by_label("Họ và tên, hoặc tên bài").focus()
            desks.unikey(page, "Quyết định khen thưởng sáu tháng")
            page.get_by_role("button", name="Tạo").click()
            for key, value in [("số ký hiệu", "99/QĐ-SCT"), ("ngày ban hành", "04/7/2018"),
                               ("trích yếu", "Về khen thưởng sáu tháng đầu năm (mẫu)")]:
                desks.field(page, key).locator("[data-value]").first.focus()
                desks.unikey(page, value)
            issuers = desks.field(page, "cơ quan ban hành")
            issuers.get_by_role("button", name="Thêm dòng").click()
            desks.unikey(page, "Sở Công Thương")
            desks.field(page, "bản nháp").locator("select").evaluate(
                "e => { e.closest('details').open = true; e.value = ''; e.dispatchEvent(new Event('input', { bubbles: true })); }")
            desks.kept(page)
            submit(page)

            page.goto("/bang/sua/thi-dua/2018/danh-hieu.csv")
            header = [name.strip() for name in page.locator(".grid thead th").all_inner_texts()[1:]]
            awards(tmp_path / "khen-thuong.xlsx", header)
            page.locator("#workbook").set_input_files(str(tmp_path / "khen-thuong.xlsx"))
            expect(page.locator("#sheet [data-count]")).to_contain_text("40 hàng thêm")
            page.get_by_role("button", name="Chỉ thêm các hàng mới").click()
            submit(page)

            report(tmp_path / "bao-cao.docx")
            page.goto("/bai-viet/?loai=tin-tuc")
            page.get_by_role("button", name="Nhập từ Word…").click()
            page.get_by_label("Tệp Word").set_input_files(str(tmp_path / "bao-cao.docx"))
            page.get_by_role("button", name="Nhập", exact=True).click()
            page.wait_for_url(re.compile("xong=imported"))
            body = page.locator("#body")
            text = body.input_value()
            assert text.count("![") == 2
            body.fill(re.sub(r"!\[[^\]]*\]", "![Hội nghị biểu dương]", text))
            desks.field(page, "bản nháp").locator("select").evaluate(
                "e => { e.closest('details').open = true; e.value = ''; e.dispatchEvent(new Event('input', { bubbles: true })); }")
            desks.kept(page)
            submit(page)
            assert not (desk.folder / "content/van-ban/quyet-dinh-khen-thuong-sau-thang.md").exists()
            page.goto("/xuat-ban/")
            expect(page.get_by_role("button", name="Đăng", exact=True)).to_have_count(0)

        with desks.sitting(browser, address) as page:
            page.set_default_timeout(BUILD)
            desks.sign_in(page, "an")
            approve(page, "Quyết định khen thưởng sáu tháng")
            approve(page, "Danh hiệu")
            approve(page, "Hội nghị biểu dương")
            page.goto("/xuat-ban/?so=1")
            expect(page.get_by_text("Trần Văn Bình soạn, Lê Thị An duyệt").first).to_be_visible()
            page.once("dialog", lambda dialog: dialog.accept())
            page.get_by_role("button", name="Đăng", exact=True).click()
            page.wait_for_url(re.compile("xong=published"))
            page.goto("/so-viec")
            expect(page.get_by_text("Sổ nguyên vẹn")).to_be_visible()
    published = desk.folder / "public"
    assert "99/QĐ-SCT" in (published / "van-ban/quyet-dinh-khen-thuong-sau-thang/index.html").read_text("utf-8")
    assert list(published.glob("tin-tuc/2018/hoi-nghi-bieu-duong*/index.html"))
