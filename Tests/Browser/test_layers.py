"""Figures in three layers: what a phone shows before anything is opened is short, and a sentence comes first."""

import pytest

from reading import reader, refute

# A phone of 360 by 800 pixels.
SCREEN = 800


@pytest.fixture(scope="module")
def tab(browser, site):
    with reader(browser, site) as tab:
        tab.page.set_viewport_size({"width": 360, "height": SCREEN})
        yield tab


def screens(tab, path):
    tab.open(path)
    return tab.page.evaluate("document.documentElement.scrollHeight") / SCREEN


@pytest.mark.parametrize(("kind", "limit"), [("year", 5), ("audit", 3)])
def test_a_page_of_results_is_short_before_anything_is_opened(tab, site, kind, limit):
    pages = [path for path in site.pages() if site.kind(path) == kind]
    assert pages
    long = {path: round(count, 2) for path in pages if (count := screens(tab, path)) > limit}
    refute([f"{path}: {count} screens" for path, count in long.items()])


def test_each_result_begins_with_a_sentence(tab, site):
    for path in site.pages():
        if site.kind(path) == "audit" and "/2018/" in path:
            tab.open(path)
            sentence = tab.page.locator(".say").first.inner_text()
            assert (sentence[0].isupper() or sentence[0].isdigit()) and sentence.endswith("."), f"{path}: {sentence}"


def test_the_leader_is_told_with_what_parts_it_from_the_next(tab):
    tab.open("/thi-dua/2018/")
    sentence = tab.page.locator("#ca-nam .say").first.inner_text()
    assert sentence == (
        "Phòng Quản lý thương mại hạng 1 nhóm phòng: 96,5 điểm, hơn đơn vị hạng nhì 1,2 điểm, chênh lệch lớn nhất ở "
        "đợt thứ hai (97,5 so với 95,5 điểm)."
    )


def test_nothing_empty_is_said(site):
    empty = [
        "Đồng hạng không", "Lý do chưa xếp hạng không", "chưa có số liệu chưa có số liệu", "0 mục", ">van-phong<",
    ]
    found = []
    for path in site.pages():
        if site.kind(path) != "rows":
            text = " ".join(site.text(path).split())
            found += [f"{path}: “{words}”" for words in empty if words in text]
    refute(found)


def test_a_caption_is_never_one_word_a_line(tab, site):
    for kind in ["honours", "year", "audit", "round"]:
        tab.open(site.kinds()[kind])
        narrow = tab.page.evaluate("""() => [...document.querySelectorAll('caption, figcaption, th[scope=row]')]
          .filter((part) => part.offsetParent && part.textContent.trim().split(/\\s+/).length > 3)
          .filter((part) => part.getBoundingClientRect().width < 90 && getComputedStyle(part).position !== 'absolute')
          .map((part) => part.textContent.trim())""")
        refute([f"{kind}: “{words}”" for words in narrow])


def test_search_for_the_standings_leads_there_and_a_slip_is_helped(tab):
    page = tab.page
    tab.open("/tim-kiem/?q=bảng xếp hạng")
    page.locator("#ket-qua a").first.wait_for()
    assert page.locator("#ket-qua a").first.get_attribute("href") == "/thi-dua/2018/"
    tab.open("/tim-kiem/?q=nguyn van")
    link = page.locator("#so-ket-qua a")
    link.wait_for()
    assert link.inner_text() == "nguyen van"
    link.click()
    page.locator("#ket-qua a").first.wait_for()
    assert "Nguyễn Văn" in page.locator("#ket-qua").inner_text()
