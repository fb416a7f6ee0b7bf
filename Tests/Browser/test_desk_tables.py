"""Bảng: a table by the keys of Excel, its mistakes at their cells, the ranks beside it, a workbook before it is taken."""

import re

import openpyxl
import pytest
from playwright.sync_api import expect

import desks
import preview

FILE = "content/thi-dua/2018/diem.csv"
ROOM = "/bang/sua/thi-dua/2018/diem.csv"


@pytest.fixture
def desk():
    with preview.desk() as desk:
        yield desk


@pytest.fixture
def page(desk, browser):
    with desks.opened(desk) as address, desks.sitting(browser, address) as page:
        page.goto(ROOM)
        expect(page.locator("#rankings li").first).to_be_visible()
        yield page


def cell(page, row, column):
    return page.locator(".grid tbody tr").nth(row).locator("td").nth(column)


def lines(before, after):
    old = before.splitlines()
    return [line for line in after.splitlines() if line not in old]


def test_cells_are_reached_and_written_by_keys_alone(desk, page):
    before = desk.read(FILE)
    cell(page, 0, 4).click()
    desks.unikey(page, "27")
    page.keyboard.press("Enter")
    expect(cell(page, 0, 4)).to_have_text("27")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowRight")
    desks.unikey(page, "Đã thẩm định")
    page.keyboard.press("Tab")
    desks.save(page)
    assert lines(before, desk.read(FILE)) == ["dot-1;van-phong;TC01;29;27;Đã thẩm định"]


def test_the_ranks_follow_and_a_mistake_stands_at_its_cell(page):
    first = page.locator("#rankings ol").first
    expect(first.locator("li").first).to_contain_text("Phòng Quản lý công nghiệp")
    cell(page, 0, 4).click()
    page.keyboard.type("30")
    cell(page, 1, 4).click()
    page.keyboard.type("20")
    cell(page, 2, 4).click()
    page.keyboard.type("20")
    page.keyboard.press("Enter")
    expect(first.locator("li", has_text="Văn phòng Sở")).to_contain_text("99,5")
    cell(page, 0, 4).click()
    page.keyboard.type("31")
    page.keyboard.press("Enter")
    expect(cell(page, 0, 4)).to_have_class(re.compile("wrong"))
    expect(page.locator("#problems")).to_contain_text("31")


def test_text_goes_to_excel_and_comes_from_it_and_is_taken_back(page):
    cell(page, 0, 3).click()
    page.evaluate("""() => {
      const data = new DataTransfer();
      data.setData('text/plain', '21\\t22\\r\\n23\\t24\\r\\n');
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }""")
    expect(cell(page, 1, 4)).to_have_text("24")
    copied = page.evaluate("""() => {
      const data = new DataTransfer();
      document.activeElement.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
      return data.getData('text/plain');
    }""")
    assert copied == "21\t22\n23\t24"
    page.keyboard.press("Control+z")
    expect(cell(page, 1, 4)).to_have_text("19")


def test_a_value_is_filled_down_and_rows_come_and_go(desk, page):
    before = desk.read(FILE)
    cell(page, 0, 5).click()
    page.keyboard.type("xong")
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowUp")
    for _ in range(2):
        page.keyboard.press("Shift+ArrowDown")
    page.keyboard.press("Control+d")
    expect(cell(page, 2, 5)).to_have_text("xong")
    count = page.locator(".grid tbody tr").count()
    page.get_by_role("button", name="Thêm hàng dưới").click()
    expect(page.locator(".grid tbody tr")).to_have_count(count + 1)
    page.get_by_role("button", name="Bỏ hàng").click()
    expect(page.locator(".grid tbody tr")).to_have_count(count)
    desks.save(page)
    assert len(lines(before, desk.read(FILE))) == 3


def test_closed_columns_offer_what_they_may_say(page):
    cell(page, 0, 1).click()
    page.keyboard.type("thanh")
    expect(page.get_by_role("option", name="thanh-tra")).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator(".grid td.active input")).to_have_value("thanh-tra")


def test_a_workbook_says_what_comes_changes_and_goes_before_it_is_taken(desk, page, tmp_path):
    book = openpyxl.Workbook()
    sheet = book.active
    rows = [line.split(";") for line in desk.read(FILE).lstrip("\ufeff").splitlines()]
    for row in rows[:1] + [[*rows[1][:4], "27", ""]] + rows[3:] + [["dot-2", "van-phong", "TC01", "28", "27", ""]]:
        sheet.append(row)
    book.save(tmp_path / "diem.xlsx")
    before = desk.read(FILE)
    page.locator("#workbook").set_input_files(str(tmp_path / "diem.xlsx"))
    expect(page.locator("#sheet [data-count]")).to_contain_text("1 hàng sửa, 1 hàng bỏ")
    assert desk.read(FILE) == before
    page.get_by_role("button", name="Thay bảng bằng tệp này").click()
    expect(cell(page, 0, 4)).to_have_text("27")


def test_two_thousand_rows_stay_quick(desk, browser):
    rows = "".join(f"cá nhân,Người Mẫu {number},van-phong,ldtt,01/3/2018\r\n" for number in range(2000))
    desk.write("content/thi-dua/2018/dang-ky.csv", "\ufeffđối tượng,họ và tên,đơn vị,danh hiệu,ngày\r\n" + rows)
    with desks.opened(desk) as address, desks.sitting(browser, address) as page:
        page.goto("/bang/sua/thi-dua/2018/dang-ky.csv")
        expect(page.locator(".grid tbody tr")).to_have_count(2000)
        cell(page, 1000, 1).click()
        times = page.evaluate("""async () => {
          const input = document.activeElement;
          const times = [];
          for (let turn = 0; turn < 20; turn += 1) {
            const start = performance.now();
            input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
            document.execCommand('insertText', false, 'x');
            await new Promise((done) => requestAnimationFrame(done));
            times.push(performance.now() - start);
          }
          return times.sort((a, b) => a - b);
        }""")
        assert times[10] < 250, times
