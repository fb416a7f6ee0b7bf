"""The search page, by a reader who has no mouse, and by one whose browser runs no script."""

import re

import pytest
from playwright.sync_api import expect

from reading import reader, refute, until

PERSON = "/dien-hinh/2018/nguyen-van-a/"
INSTRUCTION = "/van-ban/chi-thi-so-34-ct-tw/"


@pytest.fixture
def tab(browser, site):
    with reader(browser, site) as tab:
        yield tab
        refute(tab.complaints)


def results(page):
    return page.locator("#ket-qua a").evaluate_all("links => links.map((link) => link.getAttribute('href'))")


def find(tab, query):
    """The addresses that the page for a query shows first, and how many it says that there are."""
    tab.open("/tim-kiem/")
    tab.page.get_by_label("Nhập tên người").fill(query)
    status = tab.page.get_by_role("status")
    expect(status).to_have_text(re.compile(rf"^Có \d+ kết quả cho “{re.escape(query)}”\.$"))
    expect(tab.page.locator("#ket-qua")).not_to_have_attribute("aria-busy", "true")
    return results(tab.page), int(re.search(r"\d+", status.text_content()).group())


def test_from_any_page_to_a_profile_by_keys_alone(tab):
    page = tab.page
    tab.open("/")
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_attribute("href", "#main")
    for _ in range(10):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.name") == "q":
            break
    page.keyboard.type("nguyen van a")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/tim-kiem/\?q=nguyen"))
    expect(page.get_by_role("status")).to_have_text(re.compile(r"^Có \d+ kết quả cho “nguyen van a”"))
    page.get_by_label("Nhập tên người").focus()
    page.keyboard.press("ArrowDown")
    expect(page.locator("#ket-qua a").first).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.locator("#ket-qua a").nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(page.get_by_label("Nhập tên người")).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("Nguyễn Văn A")


def test_tab_too_leads_to_the_results_and_each_shows_its_focus(tab):
    page = tab.page
    find(tab, "sang kien")
    page.get_by_label("Nhập tên người").focus()
    for _ in range(20):
        page.keyboard.press("Tab")
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
        if page.evaluate("document.activeElement.closest('#ket-qua') !== null"):
            break
    expect(page.locator("#ket-qua a").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_label("Nhập tên người")).to_be_focused()


def test_a_kind_is_chosen_and_more_is_shown_by_keys(tab):
    page = tab.page
    find(tab, "hoa")
    kind = page.get_by_role("button", name=re.compile("^Sáng kiến"))
    kind.focus()
    page.keyboard.press("Space")
    expect(kind).to_have_attribute("aria-pressed", "true")
    expect(page.locator("#ket-qua a").first).to_have_attribute("href", re.compile("^/sang-kien/"))
    everything = page.get_by_role("button", name=re.compile("^Tất cả"))
    everything.press("Enter")
    expect(page.locator("#ket-qua a")).to_have_count(10)
    page.get_by_role("button", name="Xem thêm kết quả").press("Enter")
    expect(page.locator("#ket-qua a")).to_have_count(20)
    expect(page.locator("#ket-qua a").nth(10)).to_be_focused()


# The page says "đường", "đương" and "dương"; the instruction is the only document with "đường lối".
@pytest.mark.parametrize(("query", "address"), [
    ("duong", "/thi-dua/2018/danh-hieu/#ten-6"), ("đường", INSTRUCTION), ("Duong Loi", INSTRUCTION), ("DUONG LỐI", INSTRUCTION),
    ("nguyet", "/trang/ke-hoach-2018/to-chuc-thuc-hien/"), ("nguyễn văn a", PERSON), ("nguyen van a", PERSON),
    ("34-CT/TW", INSTRUCTION), ("quản lý thị trường", "/don-vi/chi-cuc-qltt/"),
    ("quan ly thi truo", "/don-vi/chi-cuc-qltt/"),
])
def test_a_query_finds_what_it_should(tab, query, address):
    assert address in find(tab, query)[0]


def test_where_the_tone_stands_does_not_matter(tab):
    assert find(tab, "hoà") == find(tab, "hòa")
    assert find(tab, "hoà")[1] > 0


def test_names_come_before_mentions_and_right_diacritics_first(tab):
    assert find(tab, "nguyen van a")[0][0] == PERSON
    exact = find(tab, "đường")[0]
    assert "/trang/ke-hoach-2018/muc-dich-yeu-cau/" not in exact[:exact.index(INSTRUCTION)]


def test_what_matched_is_marked(tab):
    find(tab, "nguyen van a")
    expect(tab.page.locator("#ket-qua mark").first).to_have_text("Nguyễn Văn A")


def test_nothing_found_is_said_and_the_indexes_stay(tab):
    tab.open("/tim-kiem/?q=qqqqq")
    expect(tab.page.get_by_role("status")).to_have_text(re.compile("^Không tìm thấy “qqqqq”"))
    expect(tab.page.get_by_role("link", name="Điển hình tiên tiến").nth(1)).to_be_visible()
    assert results(tab.page) == []


def test_a_link_with_a_query_shows_its_results_and_so_does_going_back(tab):
    page = tab.page
    tab.open("/tim-kiem/?q=nguy%E1%BB%85n+v%C4%83n+a")
    expect(page.get_by_label("Nhập tên người")).to_have_value("nguyễn văn a")
    page.locator("#ket-qua a").first.click()
    expect(page.locator("h1")).to_have_text("Nguyễn Văn A")
    page.go_back()
    expect(page.locator("#ket-qua a").first).to_have_attribute("href", PERSON)


def test_a_late_answer_does_not_speak_over_the_query_that_came_after(tab):
    page = tab.page
    tab.open("/tim-kiem/")
    held = []
    page.route("**/muc-*.txt", lambda route: held.append(route))
    field = page.get_by_label("Nhập tên người")
    field.fill("nguyet")
    until(page, lambda: held)
    field.fill("qqqqq")
    status = page.get_by_role("status")
    expect(status).to_have_text(re.compile("^Không tìm thấy “qqqqq”"))
    for route in held:
        route.continue_()
    page.wait_for_timeout(500)
    expect(status).to_have_text(re.compile("^Không tìm thấy “qqqqq”"))
    expect(page.locator("#ket-qua a")).to_have_count(0)


def test_without_script_the_page_says_so_and_offers_the_indexes(browser, site):
    with reader(browser, site, java_script_enabled=False) as tab:
        tab.open("/tim-kiem/?q=nguyet")
        page = tab.page
        note = page.locator("noscript .search-note")
        expect(note).to_be_visible()
        assert "đang tắt JavaScript nên không tìm kiếm được" in note.inner_text()
        expect(page.locator("main form[role=search] input[name=q]")).to_be_visible()
        for link in ["Điển hình tiên tiến", "Sáng kiến", "Văn bản", "Đơn vị"]:
            expect(page.locator("main").get_by_role("link", name=link)).to_be_visible()
        refute(tab.complaints)
