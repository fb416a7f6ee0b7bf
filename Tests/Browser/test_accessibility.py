"""axe-core on every page: WCAG 2.0 to 2.2 at A and AA, best practice, and the size of targets."""

import importlib.util
import pathlib

import pytest

from reading import reader, refute

AXE = pathlib.Path(importlib.util.find_spec("pytest_playwright_axe").origin).parent / "resources" / "axe.min.js"
RUN = """() => axe.run(document, {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
})"""


def violations(tab, path):
    tab.open(path)
    tab.page.evaluate(AXE.read_text("utf-8"))
    for rule in tab.page.evaluate(RUN)["violations"]:
        for node in rule["nodes"]:
            yield f"{path}: {rule['id']}: {node['html'][:160]}: {node['failureSummary']}"


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 320)])
def test_no_page_keeps_a_reader_out(browser, site, scheme, width):
    found = []
    with reader(browser, site, color_scheme=scheme, viewport={"width": width, "height": 800}) as tab:
        for path in [*site.pages(), "/khong-co-trang-nay/"]:
            found += violations(tab, path)
    refute(found)
