"""The filters of a list: links to lists that were built, and menus that combine them where script runs."""

import re

import pytest
from playwright.sync_api import expect

from reading import reader, refute, until

LIST = "/dien-hinh/"
FIELD = "/dien-hinh/linh-vuc/thuong-mai/"


@pytest.fixture
def tab(browser, site):
    with reader(browser, site) as tab:
        yield tab
        refute(tab.complaints)


def addresses(page):
    return set(page.locator("main > .cards .card-title a").evaluate_all("links => links.map((link) => link.getAttribute('href'))"))


def menu(page, name):
    return page.get_by_role("combobox", name=name, exact=True)


def cards(browser, site, path):
    """What the built list at that address holds."""
    with reader(browser, site, java_script_enabled=False) as tab:
        tab.open(path)
        return addresses(tab.page)


def test_without_script_each_choice_is_a_link_to_a_list_with_as_many_cards(browser, site):
    with reader(browser, site, java_script_enabled=False) as tab:
        tab.open(LIST)
        choices = [
            (item.locator("a").get_attribute("href"), item.locator(".count").text_content())
            for item in tab.page.locator(".filters li").all()
        ]
        assert len(choices) > 20
        for address, count in choices:
            tab.open(address)
            assert len(addresses(tab.page)) == int(count), address
            assert tab.page.locator(f'.filters a[aria-current][href="{address}"]').count() == 1
        refute(tab.complaints)


def test_two_choices_show_what_both_lists_hold_and_say_how_many(browser, site, tab):
    both = cards(browser, site, FIELD) & cards(browser, site, "/dien-hinh/2018/")
    page = tab.page
    tab.open(LIST)
    menu(page, "Năm").select_option(label="2018")
    menu(page, "Lĩnh vực").select_option("linh-vuc/thuong-mai/")
    expect(page.get_by_role("status")).to_have_text(f"{len(both)} điển hình")
    assert addresses(page) == both and both
    expect(page).to_have_url(re.compile(r"loc=2018%2F&loc=linh-vuc%2Fthuong-mai%2F$"))
    page.reload()
    expect(page.get_by_role("status")).to_have_text(f"{len(both)} điển hình")
    assert addresses(page) == both
    page.get_by_role("link", name="Bỏ lọc").click()
    expect(page).to_have_url(tab.address + LIST)
    every = cards(browser, site, LIST)
    expect(page.locator("main > .cards > .card")).to_have_count(len(every))
    assert addresses(page) == every


def test_the_menus_are_worked_by_keys(browser, site, tab):
    page = tab.page
    tab.open(LIST)
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('.filters select')"):
            break
    page.keyboard.press("ArrowDown")
    expect(menu(page, "Cá nhân, tập thể")).to_be_focused()
    expect(menu(page, "Cá nhân, tập thể")).not_to_have_value("")
    people = cards(browser, site, LIST + menu(page, "Cá nhân, tập thể").input_value())
    expect(page.get_by_role("status")).to_have_text(f"{len(people)} điển hình")
    page.keyboard.press("Tab")
    expect(menu(page, "Năm")).to_be_focused()


def test_a_choice_that_would_find_nothing_cannot_be_made(tab):
    tab.open(LIST)
    menu(tab.page, "Năm").select_option(label="2017")
    expect(menu(tab.page, "Lĩnh vực").locator('option[value="linh-vuc/khuyen-cong/"]')).to_be_disabled()


def test_quick_hands_do_not_get_cards_twice(tab):
    page = tab.page
    tab.open(LIST)
    held = []
    page.route(re.compile(r"/dien-hinh/(2018/|linh-vuc/thuong-mai/)$"), lambda route: held.append(route))
    menu(page, "Năm").select_option(label="2018")
    until(page, lambda: len(held) == 1)
    menu(page, "Lĩnh vực").select_option("linh-vuc/thuong-mai/")
    until(page, lambda: len(held) == 2)
    for route in reversed(held):
        route.continue_()
    expect(page.get_by_role("status")).to_have_text(re.compile("điển hình"))
    page.wait_for_timeout(300)
    count = int(re.search(r"\d+", page.get_by_role("status").text_content()).group())
    assert page.locator("main > .cards > li").count() == count == len(addresses(page))


def test_where_the_index_cannot_be_had_a_choice_leads_to_its_built_list(browser, site):
    with reader(browser, site) as tab:
        tab.open(LIST)
        tab.page.route("**/bo-loc.json", lambda route: route.abort())
        menu(tab.page, "Lĩnh vực").select_option("linh-vuc/thuong-mai/")
        expect(tab.page).to_have_url(tab.address + FIELD)
