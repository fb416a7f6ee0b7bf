"""Bài viết: an entry is typed, kept, looked at, saved; nothing that is typed is lost, nothing else changes."""

import re

import pytest
from playwright.sync_api import expect

import desks
import preview

FILE = "content/dien-hinh/2018/bui-van-d.md"
ROOM = "/bai-viet/sua/dien-hinh/2018/bui-van-d.md"


@pytest.fixture
def desk():
    with preview.desk() as desk:
        yield desk


@pytest.fixture
def page(desk, browser):
    with desks.opened(desk) as address, desks.sitting(browser, address) as page:
        yield page


def changed(before, after):
    return [line for line in after.splitlines() if line not in before.splitlines()]


def test_what_is_typed_by_backspaces_and_letters_arrives_whole(desk, page):
    before = desk.read(FILE)
    page.goto(ROOM)
    name = desks.field(page, "chức vụ").get_by_role("textbox")
    name.fill("")
    name.focus()
    desks.unikey(page, "Trưởng phòng Đường bộ")
    expect(name).to_have_value("Trưởng phòng Đường bộ")
    body = page.locator("#body")
    body.focus()
    page.keyboard.press("Control+End")
    desks.unikey(page, "Người được khen thưởng ở huyện Đức Cơ.")
    frame = page.frame_locator("iframe")
    expect(frame.get_by_text("Người được khen thưởng ở huyện Đức Cơ.")).to_be_visible()
    desks.save(page)
    after = desk.read(FILE)
    assert changed(before, after) == ["chức vụ: Trưởng phòng Đường bộ", "Người được khen thưởng ở huyện Đức Cơ."]


def test_names_are_picked_from_the_list_without_marks(desk, page):
    page.goto(ROOM)
    unit = desks.field(page, "đơn vị").get_by_role("combobox")
    unit.fill("")
    unit.press_sequentially("ke hoach")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(unit).to_have_value("Phòng Kế hoạch - Tài chính")
    expect(page.frame_locator("iframe").get_by_role("link", name="Phòng Kế hoạch - Tài chính").first).to_be_visible()


def test_a_mistake_stands_at_its_field_with_its_remedy_as_a_button(page):
    page.goto(ROOM)
    unit = desks.field(page, "đơn vị")
    unit.get_by_role("combobox").fill("Văn phòng Sớ")
    remedy = unit.get_by_role("button", name="Sửa thành")
    expect(unit).to_contain_text("Không có đơn vị")
    remedy.click()
    expect(unit.get_by_role("combobox")).to_have_value("Văn phòng Sở")
    expect(unit.locator(".messages li")).to_have_count(0)


def test_a_mistake_in_the_text_leads_to_its_line(page):
    page.goto(ROOM)
    page.locator("#body").focus()
    page.keyboard.press("Control+End")
    page.keyboard.type("\n\n[hỏng](khong-co.md)\n")
    expect(page.locator("#problems")).to_contain_text("khong-co.md")
    page.locator("#problems").get_by_role("button", name="Tới dòng").first.click()
    assert "[hỏng]" in page.evaluate("document.getSelection().toString() || (e => e.value.slice(e.selectionStart, e.selectionEnd))(document.activeElement)")


def test_tools_write_at_the_cursor_and_can_be_undone(page):
    page.goto(ROOM)
    body = page.locator("#body")
    before = body.input_value()
    body.evaluate("e => { const at = e.value.indexOf('Người đến'); e.focus(); e.setSelectionRange(at, at + 9); }")
    page.keyboard.press("Control+b")
    assert "**Người đến**" in body.input_value()
    page.keyboard.press("Control+z")
    assert body.input_value() == before
    page.get_by_role("button", name="Chú thích").click()
    assert "[^1]: nội dung chú thích" in body.input_value()


def test_a_draft_outlives_a_closed_tab_and_a_killed_desk(desk, browser):
    before = desk.read(FILE)
    process, address = desks.start(desk)
    with desks.sitting(browser, address) as page:
        page.goto(ROOM)
        desks.field(page, "chức vụ").get_by_role("textbox").fill("Văn thư trưởng")
        desks.kept(page)
    process.kill()
    process.wait()
    with desks.opened(desk) as address, desks.sitting(browser, address) as page:
        page.goto("/")
        page.get_by_role("link", name="Bùi Văn Đ").click()
        expect(desks.field(page, "chức vụ").get_by_role("textbox")).to_have_value("Văn thư trưởng")
        assert desk.read(FILE) == before
        desks.save(page)
    assert changed(before, desk.read(FILE)) == ["chức vụ: Văn thư trưởng"]


def test_without_the_desk_typing_goes_on_and_is_sent_when_it_is_back(desk, browser):
    process, address = desks.start(desk)
    with desks.sitting(browser, address) as page:
        page.goto(ROOM)
        desks.ready(page)
        process.kill()
        process.wait()
        name = desks.field(page, "chức vụ").get_by_role("textbox")
        name.fill("Gõ khi mất kết nối")
        expect(page.locator("#saved")).to_contain_text("Mất kết nối")
        process, _ = desks.start(desk, port=int(address.rsplit(":", 1)[1]))
        page.goto(ROOM)
        expect(name).to_have_value("Gõ khi mất kết nối")
        desks.kept(page)
        desks.save(page)
        process.terminate()
        process.wait()
    assert "chức vụ: Gõ khi mất kết nối" in desk.read(FILE)


def test_edits_of_other_lines_are_merged_and_of_the_same_line_are_for_a_person_to_choose(desk, page):
    page.goto(ROOM)
    desks.field(page, "chức vụ").get_by_role("textbox").fill("Bên này")
    desk.write(FILE, desk.read(FILE).replace("Mình có thể làm giúp", "Ta có thể làm giúp"))
    desks.save(page)
    text = desk.read(FILE)
    assert "chức vụ: Bên này" in text and "Ta có thể làm giúp" in text
    page.goto(ROOM)
    desks.field(page, "chức vụ").get_by_role("textbox").fill("Bên này lần nữa")
    desk.write(FILE, desk.read(FILE).replace("Bên này", "Bên kia"))
    page.keyboard.press("Control+s")
    expect(page.get_by_role("heading", name="Hai người cùng sửa")).to_be_visible()
    assert "chức vụ: Bên kia" in desk.read(FILE)
    page.get_by_role("button", name="Lấy bản bên trái").click()
    page.wait_for_url(re.compile("xong=saved"))
    assert "chức vụ: Bên này lần nữa" in desk.read(FILE)


def test_a_new_name_keeps_the_old_address_and_history_leads_back(desk, page):
    page.goto(ROOM)
    desks.field(page, "chức vụ").get_by_role("textbox").fill("Văn thư chính")
    desks.save(page)
    page.get_by_role("link", name="Lịch sử").click()
    page.locator(".plain-list a").last.click()
    expect(page.locator(".diff .removed")).to_contain_text("chức vụ: Văn thư")
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Quay lại bản này").click()
    page.wait_for_url(re.compile("xong=returned"))
    assert "chức vụ: Văn thư\n" in desk.read(FILE)
    page.get_by_role("button", name="Việc khác").click()
    page.get_by_label("Tên mới trong địa chỉ").fill("bui-van-de")
    page.get_by_role("button", name="Đổi tên tệp").click()
    page.wait_for_url(re.compile("bui-van-de.md"))
    assert "/dien-hinh/2018/bui-van-d/" in desk.read("content/dien-hinh/2018/bui-van-de.md")


def test_an_entry_is_begun_and_saved_by_keyboard_alone(desk, page):
    page.goto("/bai-viet/")
    page.get_by_role("button", name="Bài mới").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    desks.unikey(page, "Lễ phát động đợt hai")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("xong=created"))
    desks.save(page)
    text = desk.read("content/tin-tuc/2018/le-phat-dong-dot-hai.md")
    assert "tiêu đề: Lễ phát động đợt hai" in text and "bản nháp: có" in text


def test_a_picture_is_described_before_it_comes(desk, page):
    page.goto(ROOM)
    page.locator("#body").focus()
    page.keyboard.press("Control+End")
    with page.expect_file_chooser() as chooser:
        page.locator('[data-tool="picture"]').click()
    chooser.value.set_files(str(desk.folder / "content/dien-hinh/2018/bui-van-d.webp"))
    page.get_by_label("Mô tả ảnh", exact=True).last.fill("Anh Đ bên bàn tiếp nhận")
    page.get_by_role("button", name="Đưa vào").click()
    expect(page.locator("#body")).to_have_value(re.compile(r"!\[Anh Đ bên bàn tiếp nhận\]\(bui-van-d-2\.webp\)"))
    assert (desk.folder / "content/dien-hinh/2018/bui-van-d-2.webp").exists()
    box = page.locator(".focal")
    box.click(position={"x": 40, "y": 30})
    expect(desks.field(page, "tiêu điểm ảnh").get_by_role("textbox")).to_have_value(re.compile(r"^\d+% \d+%$"))
