"""Charts of every kind, as `make gallery` puts them on one page, on screens and on paper."""
import os
import pathlib

import pytest
from axe_playwright_python.sync_playwright import Axe
from conftest import NARROW, NARROWEST, ROOT, WIDE, draw_pages, text_of
from test_markup import faults_of
from test_page import DEAD_ENDS, RULES, WIDER_THAN_THE_PAGE
from weasyprint import HTML

# Of every text in the drawings that are shown: what it says, and how high its letters are on the screen.
SHOWN_TEXTS = """() => [...document.querySelectorAll('.chart svg')]
  .filter(svg => svg.getBoundingClientRect().width > 0)
  .flatMap(svg => [...svg.querySelectorAll('text')].map(text => {
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width
    return [text.textContent.trim(), parseFloat(getComputedStyle(text).fontSize) * scale]
  }))"""

# Of every drawing that is shown, whether it is the wide one.
SHOWN_LAYOUTS = """() => [...document.querySelectorAll('.chart svg')]
  .filter(svg => svg.getBoundingClientRect().width > 0).map(svg => svg.classList.contains('chart-wide'))"""

# Texts that leave their drawing, as the browser measures them.
CUT_TEXTS = """() => [...document.querySelectorAll('.chart svg')]
  .filter(svg => svg.getBoundingClientRect().width > 0)
  .flatMap(svg => {
    const frame = svg.getBoundingClientRect()
    return [...svg.querySelectorAll('text')].filter(text => {
      const box = text.getBoundingClientRect()
      return box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1
    }).map(text => text.textContent)
  })"""

# Pairs of texts of one drawing of which each covers a part of the other.
MEETING_TEXTS = """() => [...document.querySelectorAll('.chart svg')]
  .filter(svg => svg.getBoundingClientRect().width > 0)
  .flatMap(svg => {
    const lines = [...svg.querySelectorAll('text')].map(text => [text.textContent, text.getBoundingClientRect()])
    return lines.flatMap(([one, a], index) => lines.slice(index + 1)
      .filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4)
      .map(([other]) => one + ' / ' + other))
  })"""


@pytest.fixture(scope="module")
def report() -> pathlib.Path:
    """The page with charts of every kind: GALLERY_HTML, or the one that `make gallery` builds."""
    path = pathlib.Path(os.environ.get("GALLERY_HTML") or ROOT / "build/gallery.html").resolve()
    assert path.is_file(), f"{path} is missing: `make gallery` builds it"
    return path


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_axe_finds_no_violation_in_the_gallery(open_page, width):
    found = Axe().run(open_page(width), options=RULES)
    assert found.response["passes"], "axe did not look at the page"
    violations = found.response["violations"]
    assert [f"{item['id']}: {node['target']}" for item in violations for node in item["nodes"]] == []


def test_the_markup_of_the_gallery_is_valid(report, tmp_path):
    assert faults_of(report, tmp_path) == []


@pytest.mark.parametrize("width", [WIDE, 700, 520, NARROW, NARROWEST])
def test_charts_fit_the_page_and_no_text_is_cut_or_small(open_page, width):
    page = open_page(width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width, page.evaluate(WIDER_THAN_THE_PAGE)
    assert page.evaluate(CUT_TEXTS) == []
    assert page.evaluate(MEETING_TEXTS) == []
    texts = page.evaluate(SHOWN_TEXTS)
    assert len(texts) > 200
    assert [text for text in texts if text[1] < 12] == []


def test_wide_pages_show_wide_drawings_and_narrow_pages_narrow_ones(open_page):
    assert set(open_page(WIDE).evaluate(SHOWN_LAYOUTS)) == {True}
    assert set(open_page(NARROW).evaluate(SHOWN_LAYOUTS)) == {False}


def test_every_reference_in_the_gallery_has_its_target(open_page):
    assert open_page(WIDE).evaluate(DEAD_ENDS) == []


def test_the_gallery_prints(report, output):
    path = output / "gallery.pdf"
    HTML(filename=report).write_pdf(path, pdf_variant="pdf/ua-1")
    draw_pages(path, output / "gallery")
    assert len(text_of(path)) > 5


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_pictures_of_the_gallery_are_taken(open_page, output, width):
    page = open_page(width)
    height = page.evaluate("document.documentElement.scrollHeight")
    for number, top in enumerate(range(0, height, 3000), start=1):
        clip = {"x": 0, "y": top, "width": width, "height": min(3000, height - top)}
        page.screenshot(path=output / f"gallery-{width}-{number:02}.png", full_page=True, clip=clip)
    assert (output / f"gallery-{width}-01.png").stat().st_size > 10_000
