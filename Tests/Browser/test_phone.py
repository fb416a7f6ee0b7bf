"""What a reader with a telephone meets: a person first, a menu that opens, links that a finger can hit, lines to read."""

import pathlib

import pytest
from reading import reader, refute

FOLDER = pathlib.Path(__file__).parent
TARGETS, LETTERS, LINES = [(FOLDER / name).read_text("utf-8") for name in ("targets.js", "letters.js", "lines.js")]
# A small telephone, and how much of a page it shows at once.
SCREEN = {"width": 360, "height": 640}


@pytest.fixture
def tab(browser, site):
    with reader(browser, site, viewport=SCREEN) as tab:
        yield tab
        refute(tab.complaints)


def test_the_first_screen_shows_a_person_by_name(tab):
    tab.open("/")
    portrait, name = (tab.page.locator(f".lead-person {part}").bounding_box() for part in ("img", "h2"))
    assert portrait["y"] > 0 and portrait["width"] > 300
    assert name["y"] + name["height"] < SCREEN["height"], f"the name ends at {name['y'] + name['height']:.0f}"
    first, second = (tab.page.locator(part).first.bounding_box()["y"] for part in (".lead-person", ".year-band"))
    assert first < second


def test_the_menu_opens_without_script_and_says_where_one_is(browser, site):
    with reader(browser, site, viewport=SCREEN, java_script_enabled=False) as tab:
        tab.open("/tin-tuc/")
        menu = tab.page.locator(".menu-small details")
        assert "Tin tức" in menu.locator("summary").inner_text()
        assert tab.page.locator(".menu-wide").is_hidden() and menu.locator("ul").is_hidden()
        menu.locator("summary").click()
        links = menu.locator("a")
        assert links.count() == tab.page.locator(".menu-wide a").count() > 5
        assert all(link.is_visible() for link in links.all())
        menu.locator("a[aria-current]").click()
        assert tab.page.url.endswith("/tin-tuc/")
        tab.page.set_viewport_size({"width": 1280, "height": 800})
        assert tab.page.locator(".menu-wide a").first.is_visible() and menu.is_hidden()


def test_every_target_is_large_enough_for_a_finger(tab, site):
    found = []
    for path in site.pages():
        tab.open(path)
        tab.page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true")
        found += [f"{path}: {fault}" for fault in tab.page.evaluate(TARGETS)]
    refute(found)


def test_no_letter_touches_the_line_above(tab, site):
    found = []
    for path in site.pages():
        tab.open(path)
        for width in (360, 1280):
            tab.page.set_viewport_size({"width": width, "height": 800})
            found += [f"{path} at {width}: {fault}" for fault in tab.page.evaluate(LETTERS)]
    refute(found)


def test_no_line_of_a_story_is_longer_than_is_read_with_ease(tab, site):
    tab.page.set_viewport_size({"width": 1440, "height": 900})
    stories = [path for path in site.pages() if site.kind(path) in ("exemplar", "initiative", "news", "movement", "page")]
    lengths = []
    for path in stories:
        tab.open(path)
        lengths += tab.page.evaluate(LINES)
    assert len(lengths) > 50
    assert sum(lengths) / len(lengths) <= 68, f"{sum(lengths) / len(lengths):.1f} letters a line"
    assert max(lengths) <= 78


def test_on_a_phone_the_story_stands_before_the_box_of_honours(tab):
    tab.open("/dien-hinh/2018/nguyen-van-a/")
    story, box = (tab.page.locator(part).first.bounding_box()["y"] for part in (".profile .prose", ".profile .decision"))
    assert story < box


def test_a_page_is_passed_on_by_plain_links(browser, site):
    with reader(browser, site, viewport=SCREEN, java_script_enabled=False) as tab:
        tab.open("/dien-hinh/2018/nguyen-van-a/")
        links = [link.get_attribute("href") for link in tab.page.locator(".share a").all()]
        hosts = ["https://button-share.zalo.me/", "https://www.facebook.com/", "mailto:?", "https://thi-dua.example/"]
        assert [link.startswith(host) for link, host in zip(links, hosts, strict=True)] == [True] * 4
        assert "thi-dua.example%2Fdien-hinh%2F2018%2Fnguyen-van-a%2F" in links[1]


def test_with_script_the_address_of_a_page_is_copied(browser, site):
    with reader(browser, site, viewport=SCREEN, permissions=["clipboard-read", "clipboard-write"]) as tab:
        tab.open("/dien-hinh/2018/nguyen-van-a/")
        link = tab.page.locator(".share-link")
        assert link.inner_text() == "Chép liên kết"
        link.click()
        tab.page.get_by_text("Đã chép liên kết").wait_for()
        assert tab.page.evaluate("navigator.clipboard.readText()") == link.get_attribute("href")
