"""The published page, and a browser to look at it with."""
import os
import pathlib
import shutil
import subprocess

import pytest
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
WIDE, NARROW, NARROWEST = 1280, 390, 320


@pytest.fixture(scope="session")
def report() -> pathlib.Path:
    """The page under test: REPORT_HTML, or the example as `make example` builds it."""
    default = ROOT / "build/devon-and-cornwall-2008/report.html"
    path = pathlib.Path(os.environ.get("REPORT_HTML") or default).resolve()
    assert path.is_file(), f"{path} is missing: `make example` builds it"
    return path


@pytest.fixture(scope="session")
def output() -> pathlib.Path:
    """Where screenshots and printed pages go, emptied first."""
    folder = ROOT / "build/browser"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


@pytest.fixture(scope="session")
def browser():
    """Debian's Chromium without a window."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser, report):
    """Opens the page at a width in pixels; further arguments are those of Playwright's `new_context`."""
    contexts = []

    def open_page(width: int, prepare=lambda page: None, **options):
        context = browser.new_context(viewport={"width": width, "height": 900}, **options)
        contexts.append(context)
        page = context.new_page()
        prepare(page)
        page.goto(report.as_uri())
        return page

    yield open_page
    for context in contexts:
        context.close()


def text_of(pdf: pathlib.Path, order: str = "-layout") -> list[str]:
    """The text of every printed page: its lines as they stand, or with "-raw" in the order in which it is drawn."""
    result = subprocess.run(["pdftotext", order, pdf, "-"], capture_output=True, check=True, text=True)
    return result.stdout.split("\f")[:-1]


def draw_pages(pdf: pathlib.Path, folder: pathlib.Path) -> None:
    """Every printed page as a picture."""
    folder.mkdir()
    subprocess.run(["pdftoppm", "-r", "60", "-png", pdf, folder / "page"], check=True)
