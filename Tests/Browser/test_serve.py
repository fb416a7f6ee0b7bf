"""An editor at her desk: she writes, and sees the page as it will be."""

import pytest
from playwright.sync_api import expect

import preview

ENTRY = "content/tin-tuc/2018/thu.md"
PAGE = "/tin-tuc/2018/thu/"


def entry(title, body="Nội dung.", more=""):
    paragraphs = "\n\n".join(f"Đoạn {number}. {body}" for number in range(60))
    return f"---\ntiêu đề: {title}\nngày: 30/6/2018\n{more}---\n\n{paragraphs}\n"


@pytest.fixture
def desk():
    with preview.desk() as desk:
        desk.write(ENTRY, entry("Bài thử"))
        yield desk


@pytest.fixture
def page(desk):
    with preview.serving(desk) as address, preview.browsing(base_url=address) as page:
        page.goto(PAGE)
        # The self-hosted font moves lines when it arrives, and the browser moves the place along with them.
        page.evaluate("document.fonts.ready")
        yield page


def test_an_edit_shows_without_a_reload_and_keeps_the_place(desk, page):
    page.evaluate("window.sameDocument = true; scrollTo(0, 700)")
    desk.write(ENTRY, entry("Bài đã sửa", "Lời mới."))
    expect(page.locator("h1")).to_have_text("Bài đã sửa")
    expect(page.get_by_text("Đoạn 59. Lời mới.")).to_have_count(1)
    assert page.evaluate("scrollY") == 700
    assert page.evaluate("window.sameDocument"), "the page was loaded again"
    assert page.title().startswith("Bài đã sửa")


def test_a_mistake_is_shown_over_the_page_and_goes_when_mended(desk, page):
    page.evaluate("window.sameDocument = true; scrollTo(0, 500)")
    desk.write(ENTRY, entry('"Bài hỏng'))
    overlay = page.locator(".neuguong-errors")
    expect(overlay).to_be_visible()
    expect(overlay).to_contain_text("content/tin-tuc/2018/thu.md:2:10")
    expect(overlay).to_contain_text("Dấu \" mở ở đây chưa có dấu đóng.")
    expect(overlay.locator("pre").first).to_contain_text("^^^")
    expect(page.locator("h1")).to_have_text("Bài thử")
    desk.write(ENTRY, entry("Bài lành"))
    expect(overlay).to_have_count(0)
    expect(page.locator("h1")).to_have_text("Bài lành")
    assert page.evaluate("scrollY") == 500
    assert page.evaluate("window.sameDocument"), "the page was loaded again"


def test_a_folded_overlay_stays_folded_until_other_mistakes_come(desk, page):
    desk.write(ENTRY, entry('"Bài hỏng'))
    page.locator(".neuguong-errors summary").click()
    desk.write("content/tin-tuc/2018/khac.md", entry("Bài khác"))
    page.wait_for_timeout(1500)
    expect(page.locator(".neuguong-errors")).not_to_have_attribute("open", "")
    desk.write(ENTRY, entry('"Hỏng cách khác'))
    expect(page.locator(".neuguong-errors")).to_have_attribute("open", "")


def test_a_draft_carries_a_watermark_that_goes_when_it_is_ready(desk, page):
    watermark = page.locator(".neuguong-watermark")
    expect(watermark).to_have_count(0)
    desk.write(ENTRY, entry("Bài thử", more="bản nháp: có\n"))
    expect(watermark).to_contain_text("đang là bản nháp")
    page.goto("/tin-tuc/2018/")
    link = page.locator(f'a[href="{PAGE}"]').first
    assert "chưa đăng" in link.evaluate("link => getComputedStyle(link, '::after').content")
    page.goto(PAGE)
    desk.write(ENTRY, entry("Bài thử"))
    expect(watermark).to_have_count(0)


def test_the_look_changes_with_the_theme(desk, page):
    template = desk.read("theme/templates/news.mustache")
    desk.write("theme/templates/news.mustache", template.replace("</h1>", "!</h1>"))
    expect(page.locator("h1")).to_have_text("Bài thử!")
    desk.write("theme/templates/news.mustache", template.replace("</h1>", "{{khong_co}}</h1>"))
    expect(page.locator(".neuguong-errors")).to_contain_text("news.mustache")
    expect(page.locator("h1")).to_have_text("Bài thử!")
    desk.write("theme/templates/news.mustache", template)
    expect(page.locator("h1")).to_have_text("Bài thử")
    expect(page.locator(".neuguong-errors")).to_have_count(0)


def test_the_list_of_all_diagnostics_is_fresh_too(desk, page):
    page.goto("/_/")
    desk.write(ENTRY, entry('"Bài hỏng'))
    expect(page.locator(".neuguong-problem.error")).to_contain_text("thu.md:2:10")
    desk.write(ENTRY, entry("Bài lành"))
    expect(page.locator(".neuguong-problem.error")).to_have_count(0)
