"""Claims in words lead to what supports them: a person's to the decision, a movement's to the document that launched it."""

import csv
import pathlib
import re

import pytest

from reading import reader, refute

SOURCES = (pathlib.Path(__file__).parent / "sources.js").read_text("utf-8")
DECISION = re.compile(r"^Quyết định số (.+) ngày (\d\d?)/(\d\d?)/(\d{4})")


@pytest.fixture(scope="module")
def tab(browser, site):
    with reader(browser, site, java_script_enabled=False) as tab:
        yield tab


def pages(site, kind):
    return [path for path in site.pages() if site.kind(path) == kind]


def look(tab, path):
    tab.open(path)
    return tab.page.evaluate(SOURCES)


def published(site, folder):
    """The titles that were decided, with number and day, as the open data of that year have them."""
    with (site.folder / folder.strip("/") / ".." / "danh-hieu.csv").open(encoding="utf-8-sig") as table:
        return {(row["tên"], row["số quyết định"], row["ngày quyết định"]) for row in csv.DictReader(table)}


def test_each_title_of_a_person_leads_to_the_decision_in_the_list_of_its_year(tab, site):
    lists = {path: look(tab, path)["list"] for path in pages(site, "honours")}
    told = [claim for path in pages(site, "exemplar") for claim in look(tab, path)["timeline"]]
    assert len(told) > 10
    for claim in told:
        same = [line for line in lists[claim["address"]] if all(line[key] == claim[key] for key in ("name", "title", "decision"))]
        assert same, f"not in the list that it leads to: {claim}"
        number, *day = DECISION.match(claim["decision"]).groups()
        day = "{2}-{1:0>2}-{0:0>2}".format(*day)
        assert (claim["name"], number, day) in published(site, claim["address"]), f"not in the open data: {claim}"


def test_each_name_in_a_list_of_honours_leads_to_a_page_that_tells_of_them(tab, site):
    for path in pages(site, "honours"):
        listed = [line for line in look(tab, path)["list"] if line["address"]]
        assert listed
        for address in {line["address"] for line in listed}:
            told = [(claim["name"], claim["title"], claim["decision"]) for claim in look(tab, address)["timeline"]]
            for line in listed:
                if line["address"] == address:
                    assert (line["name"], line["title"], line["decision"]) in told, f"{address} does not tell of {line}"


def test_each_profile_names_who_decided_what_and_when(tab, site):
    profiles = pages(site, "exemplar")
    assert len(profiles) > 5
    for path in profiles:
        tab.open(path)
        words = tab.page.locator(".decision").inner_text()
        assert re.search(r"Quyết định số .+ ngày \d\d?/\d\d?/\d{4} của \w+", words), f"{path}: {words}"


def texts(tab, addresses):
    for address in sorted(addresses):
        tab.open(address)
        yield address, tab.page.locator("main").inner_text().replace("\n", " ")


@pytest.mark.parametrize("kind", ["movement", "document"])
def test_each_movement_and_document_cites_words_that_its_source_holds(tab, site, kind):
    cited = []
    for path in pages(site, kind):
        tab.open(path)
        article = tab.page.locator("article")
        quotes = [quote.replace("\n", " ") for quote in article.locator("blockquote p").all_inner_texts()]
        links = [(link.get_attribute("href").split("#")[0], link.inner_text())
                 for link in article.locator("a[href^='/van-ban/'], a[href^='/trang/']").all()]
        assert links, f"{path}: leads to no document"
        there = dict(texts(tab, {address for address, _ in links}))
        for quote in quotes:
            assert any(quote in text for text in there.values()), f"{path}: “{quote}” is not in {list(there)}"
        for address, words in links:
            for number in re.findall(r"\d+/?-?[\w/-]+", words) if address.startswith("/van-ban/") else []:
                assert f"số {number}" in there[address], f"{path}: {address} is not “{words}”"
        cited += quotes
    assert len(cited) > 5
