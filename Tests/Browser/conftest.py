"""What the tests of the published site share: one build, one nginx; a browser for each file."""

import pytest
from playwright.sync_api import expect, sync_playwright

import preview
import published

# A machine that does much else at once, as those of CI do, may take long; what comes early is not waited for.
expect.set_options(timeout=preview.PATIENCE)


@pytest.fixture(scope="session")
def site():
    with published.site() as site:
        yield site


@pytest.fixture(scope="module")
def browser():
    with sync_playwright() as playwright:
        browser = preview.chromium(playwright)
        yield browser
        browser.close()
