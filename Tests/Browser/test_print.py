"""The page on paper: WeasyPrint's with page numbers in the contents, Chromium's without."""
import re

import pytest
from conftest import WIDE, draw_pages, text_of
from weasyprint import HTML

ENTRY = re.compile(r"(?P<title>\S.*?)[\s.…·]+(?P<page>\d+)$")


@pytest.fixture(scope="module")
def printed(report, output):
    """WeasyPrint's PDF, for screen readers too."""
    path = output / "weasyprint.pdf"
    HTML(filename=report).write_pdf(path, pdf_variant="pdf/ua-1")
    draw_pages(path, output / "weasyprint")
    return path


def contents_of(page) -> list[str]:
    """The titles that the contents of the page list, in order."""
    texts = page.eval_on_selector_all("nav a[href^='#']", "links => links.map(link => link.textContent)")
    return [" ".join(text.split()) for text in texts]


def plain(text: str) -> str:
    """Letters and digits alone: a line may be broken anywhere, and quotation marks turned."""
    return "".join(character for character in text.lower() if character.isalnum())


def named(title: str) -> str:
    """A plain title without the number before it."""
    return re.sub(r"^(appendix)?[0-9]+", "", title)


def test_weasyprint_prints_the_report(printed):
    assert len(text_of(printed)) > 5


def test_the_contents_carry_page_numbers(printed, open_page):
    pages = text_of(printed)
    titles = {plain(title) for title in contents_of(open_page(WIDE))}
    assert len(titles) >= 5, "the page has no contents"
    entries = [
        (plain(match["title"]), int(match["page"]))
        for page in pages[:6] for line in page.splitlines() if (match := ENTRY.search(line.strip()))
    ]
    numbered = [(title, number) for title, number in entries if title in titles]
    assert len(numbered) >= 5, f"contents without page numbers: {entries}"
    numbers = [number for _, number in numbered]
    assert numbers == sorted(numbers)
    # A title of two lines beside its score is whole only in the order in which it is drawn.
    drawn = [plain(page) for page in text_of(printed, "-raw")]
    # A cover may be left out of the count, so what is numbered 1 may be the second sheet. Words may stand between a
    # part's number and its title on the page that do not stand there in the contents.
    assert any(
        all(0 < number + shift <= len(pages) and named(title) in drawn[number + shift - 1] for title, number in numbered)
        for shift in range(0, 4)
    ), f"the contents name other pages than those where the parts begin: {numbered}"


def test_every_page_carries_its_number(printed):
    # The cover and what stands before the contents may carry none.
    edges = [(number, edge_of(page)) for number, page in enumerate(text_of(printed), start=1)][3:]
    assert any(
        all(re.search(rf"\b{number - shift}\b", edge) for number, edge in edges) for shift in range(0, 4)
    ), edges


def edge_of(page: str) -> str:
    """The first and the last line that have text."""
    lines = [line.strip() for line in page.splitlines() if line.strip()]
    return f"{lines[0]} | {lines[-1]}" if lines else ""


def test_chromium_prints_the_report(open_page, output):
    page = open_page(WIDE)
    path = output / "chromium.pdf"
    page.pdf(path=path, prefer_css_page_size=True, tagged=True)
    draw_pages(path, output / "chromium")
    pages = text_of(path, "-raw")
    assert len(pages) > 5
    text = plain(" ".join(pages))
    headings = page.eval_on_selector_all("main h2, main h3", "headings => headings.map(heading => heading.textContent)")
    assert [heading for heading in headings if plain(heading) not in text] == []
