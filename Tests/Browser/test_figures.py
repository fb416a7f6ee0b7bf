"""Every figure can be followed, by links, to the cells of the tables that it rests on."""

import csv
import html
import pathlib
import re

import pytest
from playwright.sync_api import expect

from reading import reader, refute

FIGURES = (pathlib.Path(__file__).parent / "figures.js").read_text("utf-8")


@pytest.fixture(scope="module")
def tab(browser, site):
    with reader(browser, site, java_script_enabled=False) as tab:
        yield tab


@pytest.fixture(scope="module")
def pages(tab, site):
    """What each page shows in figures, by its address."""
    found = {}
    for path in site.pages():
        if "why-link" in site.text(path):
            tab.open(path)
            found[path] = tab.page.evaluate(FIGURES)
    return found


def cells(pages, address):
    """The page, value and place of each input that a figure rests on, however many steps away."""
    waiting, seen = [address], set()
    while waiting:
        address = waiting.pop()
        if address in seen:
            continue
        seen.add(address)
        path, anchor = address.split("#")
        for source in pages[path]["explained"][anchor]["inputs"]:
            if source["place"]:
                yield path, source["value"], source["place"]
            elif source["address"]:
                waiting.append(source["address"])


def plain(words):
    """Numbers and days without what only their looks add."""
    return re.sub(r"\b0+(?=\d)", "", words.split(" (")[0].replace(".", "")).strip("\"'")


def holds(site, path, value, place):
    """Whether the table or plan of that year holds the value there; an empty cell has a line and no column."""
    name, line, *column = place.split(":")
    year = re.search(r"/thi-dua/(\d+)/", path).group(1)
    lines = table(site.folder.parent / "content" / "thi-dua" / year, path, name).read_text("utf-8-sig").splitlines()
    text = lines[int(line) - 1]
    if not column:
        return value == "để trống" and re.search(r"([;,])(\1|$)", text) is not None
    there = text[int(column[0]) - 1:]
    if name.endswith(".csv"):
        cell = next(csv.reader([there], delimiter=";" if ";" in lines[0] else ","))[0]
        return plain(cell) == plain(value)
    # Where the plan gives no day, the last of its year counts; its line says which year that is.
    if value == "kế hoạch không nêu":
        return text == f"năm: {year}"
    return re.match(re.escape(plain(value)) + r"(?![\w,])", plain(there)) is not None or value == f"31/12/{there}"


def test_each_figure_leads_to_its_own_explanation(pages):
    links = [(page, link) for page, figures in pages.items() for link in figures["links"]]
    assert len(links) > 500
    for page, link in links:
        path, anchor = link["address"].split("#")
        explanation = pages[path]["explained"].get(anchor)
        assert explanation and explanation["figure"] == link["value"], f"{page}: {link}: {explanation}"


def table(folder, path, name):
    """A file that a page speaks of: on those of a contest, the contest's own."""
    own = folder / path.split("/")[3]
    return own / name if (own / "bang.yaml").exists() and (own / name).exists() else folder / name


def test_each_rank_leads_to_cells_that_hold_what_the_page_says(pages, site):
    ranks = {link["address"] for figures in pages.values() for link in figures["links"] if link["isRank"]}
    assert len(ranks) > 40
    inputs = {rank: set(cells(pages, rank)) for rank in ranks}
    for rank in ranks:
        assert any(place.startswith("diem.csv:") for *_, place in inputs[rank]), f"{rank} leads to no score"
    read = set().union(*inputs.values())
    # Units that are a group of their own have no ranks; what the plan says of all units alike is on the method page.
    assert len(read) > 300
    refute([f"{path}: {place} does not hold “{value}”" for path, value, place in read if not holds(site, path, value, place)])


def test_the_published_scores_say_on_which_line_each_stood(pages, site):
    audits = [path for path in pages if site.kind(path) == "audit" and "/don-vi/" in path]
    assert len(audits) > 10
    for path in audits:
        year, unit = re.match(r"/(thi-dua/\d+)/don-vi/(.+)/", path).groups()
        with (site.folder / year / "diem.csv").open(encoding="utf-8-sig") as table:
            scores = {row["dòng"]: row for row in csv.DictReader(table)}
        for anchor, explanation in pages[path]["explained"].items():
            for score in explanation["inputs"] if "-tieu-chi-" in anchor else []:
                row = scores[score["place"].split(":")[1]]
                assert row["đơn vị"] == unit, f"{path}#{anchor}: {row}"
                assert score["value"].replace("để trống", "") in (row["điểm tự chấm"], row["điểm hội đồng"]), f"{path}: {row}"


def test_each_cell_that_is_cited_can_be_opened_in_the_published_table(pages, site):
    """The row that a figure is led to stands on the page of the table, and holds the value in the column named."""
    cited = {(source["row"], source["words"], source["value"], source["label"], source["place"])
             for figures in pages.values() for explanation in figures["explained"].values()
             for source in explanation["inputs"] if source["row"] and "#dong-" in source["row"]}
    assert len(cited) > 300
    wrong = []
    for address, words, value, label, place in cited:
        path, anchor = address.split("#")
        page = site.text(path)
        row = re.search(rf'<tr id="{anchor}">.*?</tr>', page, re.DOTALL)
        if not row:
            wrong.append(f"{address}: no such row")
            continue
        column = re.search("cột “(.+)”", words)
        heads = re.findall(r'<th scope="col">([^<]*)</th>', page)
        cells = [html.unescape(cell) for cell in re.findall(r"<t[hd][^>]*>([^<]*)</t[hd]>", row.group())]
        if column and not place.endswith(f":{anchor[5:]}"):
            cell = cells[heads.index(column.group(1))]
            if plain(cell) not in [plain(value), plain(label)] and "-" not in cell:
                wrong.append(f"{address}: “{cell}” is not “{value}”")
    refute(wrong)


def test_what_is_not_published_is_cited_by_its_name_alone(pages):
    for figures in pages.values():
        for explanation in figures["explained"].values():
            for source in explanation["inputs"]:
                if source["place"] and re.match(r"dang-ky\.csv|ke-hoach\.yaml", source["place"]):
                    assert "dòng" not in source["words"] and "#dong" not in (source["row"] or ""), source


def test_a_reader_goes_from_a_rank_to_the_row_of_the_table_by_links_alone(tab):
    page = tab.page
    tab.open("/thi-dua/2018/")
    page.locator("#ca-nam .rank .why-link").first.click()
    for step in [r"-tong-diem$", r"dot-\d+-tong-diem$", r"-tieu-chi-\d+$"]:
        expect(page.locator(":target")).to_be_in_viewport()
        links = page.locator(":target .inputs .why-link").all()
        next(link for link in links if re.search(step, link.get_attribute("href"))).click()
    expect(page.locator("tr:target .cell").first).to_be_in_viewport()
    page.locator("tr:target .cell a").first.click()
    expect(page).to_have_url(re.compile(r"/thi-dua/2018/so-lieu/diem/#dong-\d+$"))
    expect(page.locator("tr:target")).to_be_in_viewport()
