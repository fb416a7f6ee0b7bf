"""What the tests of the published site share: one build, one nginx; a browser for each file."""

import pytest
from playwright.sync_api import sync_playwright

import preview
import published


@pytest.fixture(scope="session")
def site():
    with published.site() as site:
        yield site


@pytest.fixture(scope="module")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=preview.CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()
