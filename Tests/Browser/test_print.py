"""Pages on paper: A4, with their text and without what only a screen can use."""

import re
import subprocess

import pytest

from reading import reader, refute
from test_every_page import LAYOUT, faults

# What a page of A4 leaves between its margins, in CSS pixels.
PAPER = 680


class Print:
    """A PDF of a page as Chromium prints it, read by poppler."""

    def __init__(self, tab, path, file):
        tab.open(path)
        tab.page.pdf(path=file, format="A4", prefer_css_page_size=True)
        information = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout
        self.size = re.search(r"Page size:\s+(.*)", information).group(1)
        self.pages = int(re.search(r"Pages:\s+(\d+)", information).group(1))
        text = subprocess.run(["pdftotext", "-raw", file, "-"], capture_output=True, text=True, check=True).stdout
        self.text = without_space(text)


def without_space(text):
    """Where a line ends is the printer's affair."""
    return "".join(text.split())


@pytest.fixture
def tab(browser, site):
    with reader(browser, site) as tab:
        yield tab
        refute(tab.complaints)


def test_every_kind_of_page_prints_on_a4_with_its_heading_and_its_address(tab, site, tmp_path):
    for kind, path in site.kinds().items():
        sheet = Print(tab, path, tmp_path / "page.pdf")
        heading = without_space(tab.page.locator("h1").inner_text())
        assert sheet.size.endswith("(A4)"), f"{kind}: {sheet.size}"
        assert heading in sheet.text, f"{kind}: no “{heading}” in {sheet.text[:200]}"
        assert path in sheet.text, f"{kind}: does not say where it comes from"


def test_a_profile_is_a_sheet_for_the_notice_board(tab, site, tmp_path):
    profiles = [path for path in site.pages() if site.kind(path) == "exemplar"]
    assert len(profiles) > 5
    for path in profiles:
        sheet = Print(tab, path, tmp_path / "profile.pdf")
        assert sheet.pages <= 2, f"{path}: {sheet.pages} pages"
        tab.page.emulate_media(media="print")
        for selector in ["h1", ".citation", ".decision"]:
            for line in tab.page.locator(selector).first.inner_text().splitlines():
                assert without_space(line) in sheet.text, f"{path}: “{line}” of {selector} is not printed"
        assert tab.page.locator(".qr svg").is_visible(), f"{path}: no code to scan"
        for selector in [".menu", ".skip", "form[role=search]", ".breadcrumb", ".neighbours"]:
            for part in tab.page.locator(selector).all():
                assert not part.is_visible(), f"{path}: prints {selector}"


def test_nothing_is_cut_off_at_the_edge_of_the_paper(tab, site):
    tab.page.emulate_media(media="print")
    found = []
    for path in site.pages():
        tab.open(path)
        # An invisible part may reach over the edge; paper does not scroll.
        found += [fault for fault in faults(tab, LAYOUT, [PAPER]) if "scrolls sideways" not in fault]
    refute(found)
