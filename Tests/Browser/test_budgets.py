"""What a reader of a large site loads: the limits that the theme was made for. Times are printed, not asserted."""

import pathlib
import sys

import pytest

import preview

sys.path.insert(0, str(preview.ROOT / "Benchmarks" / "reader"))
import budgets  # noqa: E402
import chromium  # noqa: E402
import portraits  # noqa: E402

ENTRIES = 10_000


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    return budgets.build(preview.PROGRAM, ENTRIES, pathlib.Path(tmp_path_factory.mktemp("budgets")))


@pytest.mark.parametrize("figures", [budgets.page_figures, budgets.script_figures, budgets.search_figures])
def test_nobody_loads_more_than_was_promised(site, figures, capsys):
    show(site, figures, capsys)


def test_a_telephone_loads_people_in_little_time(tmp_path, capsys):
    show(portraits.build(preview.PROGRAM, budgets.THEME, tmp_path), budgets.portrait_figures, capsys)


def show(site, figures, capsys):
    with chromium.browsing() as browser:
        all_figures = list(figures(browser, site))
    with capsys.disabled():
        print("", *all_figures, sep="\n")
    assert [str(figure) for figure in all_figures if not figure.is_time and not figure.holds] == []
