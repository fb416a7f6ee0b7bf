"""Every page of the site, as nginx serves it: what the browser complains of, and how the text lies."""

import pathlib

from reading import reader, refute

FOLDER = pathlib.Path(__file__).parent
LAYOUT, STRUCTURE = [(FOLDER / name).read_text("utf-8") for name in ("layout.js", "structure.js")]
# Narrow phones; a desk at 200% zoom; a desk.
WIDTHS = [320, 640, 1280]


def faults(tab, look, widths=WIDTHS):
    """Of the page that is open, at each of these widths."""
    for width in widths:
        tab.page.set_viewport_size({"width": width, "height": 800})
        for fault in tab.page.evaluate(look):
            yield f"{tab.path} at {width}: {fault}"


def test_with_script_no_page_gives_cause_for_complaint_nor_with_letters_of_double_size(browser, site):
    found = []
    with reader(browser, site) as tab:
        for path in site.pages():
            tab.open(path)
            found += [*faults(tab, STRUCTURE, [1280]), *faults(tab, LAYOUT)]
            tab.page.evaluate("document.documentElement.style.fontSize = '200%'")
            found += [f"{fault} (letters of double size)" for fault in faults(tab, LAYOUT, [640])]
    refute(found + tab.complaints)


def test_without_script_no_page_gives_cause_for_complaint(browser, site):
    found = []
    with reader(browser, site, java_script_enabled=False) as tab:
        for path in site.pages():
            tab.open(path)
            found += [*faults(tab, STRUCTURE, [320]), *faults(tab, LAYOUT, [320])]
    refute(found + tab.complaints)


def test_without_its_font_every_page_is_legible(browser, site):
    found = []
    with reader(browser, site) as tab:
        tab.page.route("**/*.woff2", lambda route: route.abort())
        for path in site.pages():
            tab.open(path)
            found += faults(tab, LAYOUT, [320, 1280])
    refute(found)
    assert tab.complaints != [], "no font was refused"


def test_a_page_that_is_not_there_is_a_page_too(browser, site):
    with reader(browser, site) as tab:
        tab.open("/khong-co-trang-nay/")
        refute([*faults(tab, STRUCTURE, [1280]), *faults(tab, LAYOUT)])
        assert all("404" in complaint for complaint in tab.complaints)
        assert tab.page.locator("form[role=search] input[type=search]").is_visible()
