"""The example reports of the other programmes, on screens, under the validator and on paper."""
import pathlib

import pytest
from axe_playwright_python.sync_playwright import Axe
from conftest import NARROW, NARROWEST, ROOT, WIDE, draw_pages, text_of
from test_markup import faults_of
from test_page import DEAD_ENDS, RULES, WIDER_THAN_THE_PAGE
from weasyprint import HTML

# Each with words that stand on a page of their own on paper, or nowhere else.
REPORTS = {
    "lancashire-2011": "Scoring and summary table",
    "norfolk-and-suffolk-2014": "Explanation of findings",
    "gloucestershire-2005-follow-up": "Scoring summary sheet",
}

# The levels of the headings in their order.
LEVELS = "() => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(heading => +heading.tagName[1])"

REPEATED_IDS = """() => {
  const ids = [...document.querySelectorAll('[id]')].map(element => element.id)
  return ids.filter((id, index) => ids.indexOf(id) !== index)
}"""


@pytest.fixture(params=REPORTS, scope="module")
def report(request) -> pathlib.Path:
    """The page of an example, as `make examples` builds it."""
    path = ROOT / "build" / request.param / "report.html"
    assert path.is_file(), f"{path} is missing: `make examples` builds it"
    return path


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_axe_finds_no_violation_in_any_family(open_page, width):
    found = Axe().run(open_page(width), options=RULES)
    assert found.response["passes"], "axe did not look at the page"
    violations = found.response["violations"]
    assert [f"{item['id']}: {node['target']}" for item in violations for node in item["nodes"]] == []


@pytest.mark.parametrize("width", [WIDE, NARROW, NARROWEST])
def test_no_family_is_wider_than_the_window(open_page, width):
    page = open_page(width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width, page.evaluate(WIDER_THAN_THE_PAGE)


def test_headings_skip_no_level_and_references_end_somewhere(open_page):
    page = open_page(WIDE)
    levels = page.evaluate(LEVELS)
    assert levels.count(1) == 1
    assert [pair for pair in zip(levels, levels[1:]) if pair[1] > pair[0] + 1] == []
    assert page.evaluate(DEAD_ENDS) == []
    assert page.evaluate(REPEATED_IDS) == []


def test_the_markup_of_every_family_is_valid(report, tmp_path):
    assert faults_of(report, tmp_path) == []


def test_every_family_prints(report, output):
    name = report.parent.name
    path = output / f"{name}.pdf"
    HTML(filename=report).write_pdf(path, pdf_variant="pdf/ua-1")
    draw_pages(path, output / name)
    pages = text_of(path)
    assert any(REPORTS[name] in page for page in pages[1:])


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_pictures_of_every_family_are_taken(open_page, report, output, width):
    page = open_page(width)
    height = page.evaluate("document.documentElement.scrollHeight")
    for number, top in enumerate(range(0, height, 3000), start=1):
        clip = {"x": 0, "y": top, "width": width, "height": min(3000, height - top)}
        page.screenshot(path=output / f"{report.parent.name}-{width}-{number:02}.png", full_page=True, clip=clip)
    assert (output / f"{report.parent.name}-{width}-01.png").stat().st_size > 10_000
