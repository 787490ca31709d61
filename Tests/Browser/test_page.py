"""The page on screens, wide and narrow, with and without script."""
import pytest
from axe_playwright_python.sync_playwright import Axe
from conftest import NARROW, NARROWEST, WIDE

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]}}

WIDER_THAN_THE_PAGE = """() => {
  const width = document.documentElement.clientWidth
  return [...document.body.querySelectorAll('*')]
    .filter(element => element.getBoundingClientRect().right > width + 1)
    .map(element => element.tagName.toLowerCase() + (element.id ? '#' + element.id : '') + '.' + element.className)
    .slice(0, 10)
}"""

DEAD_ENDS = """() => {
  const missing = id => !document.getElementById(id)
  const words = (element, name) => (element.getAttribute(name) || '').split(/\\s+/).filter(Boolean)
  const links = [...document.querySelectorAll('a[href^="#"]')]
    .filter(link => missing(decodeURIComponent(link.getAttribute('href').slice(1))))
    .map(link => link.getAttribute('href') + ' (' + link.textContent.trim() + ')')
  const names = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'headers', 'for']
  const others = names.flatMap(name => [...document.querySelectorAll('[' + name + ']')]
    .flatMap(element => words(element, name).filter(missing).map(id => name + '=' + id)))
  return links.concat(others)
}"""


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_axe_finds_no_violation(open_page, width):
    found = Axe().run(open_page(width), options=RULES)
    assert found.response["passes"], "axe did not look at the page"
    lines = [
        f"{violation['id']}: {violation['help']}: {node['target']}"
        for violation in found.response["violations"] for node in violation["nodes"]
    ]
    assert lines == []


@pytest.mark.parametrize("width", [WIDE, NARROW, NARROWEST])
def test_nothing_is_wider_than_the_window(open_page, width):
    page = open_page(width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width, page.evaluate(WIDER_THAN_THE_PAGE)


def test_the_page_asks_for_nothing_and_complains_of_nothing(open_page, report):
    requests, complaints = [], []

    def listen(page):
        page.on("request", lambda request: requests.append(request.url))
        page.on("console", lambda message: complaints.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: complaints.append(str(error)))

    open_page(WIDE, prepare=listen).wait_for_load_state("networkidle")
    assert requests == [report.as_uri()]
    assert complaints == []


def test_the_page_reads_the_same_without_script(open_page):
    with_script = open_page(WIDE).inner_text("body")
    without_script = open_page(WIDE, java_script_enabled=False).inner_text("body")
    assert len(without_script) > 1000
    assert without_script == with_script


def test_every_link_inside_the_page_has_its_target(open_page):
    page = open_page(WIDE)
    assert page.locator('a[href^="#"]').count() > 10
    assert page.evaluate(DEAD_ENDS) == []


def test_links_lead_only_where_they_may(open_page):
    links = open_page(WIDE).eval_on_selector_all("a[href]", "links => links.map(link => link.getAttribute('href'))")
    allowed = ("#", "https://", "http://", "mailto:", "cy/", "../")
    assert [link for link in links if not link.startswith(allowed)] == []


def test_a_policy_forbids_the_page_to_load_anything(open_page):
    policy = open_page(WIDE).get_attribute('meta[http-equiv="Content-Security-Policy"]', "content", timeout=1000)
    assert policy.startswith("default-src 'none'")


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_screenshots_are_taken(open_page, output, width):
    page = open_page(width)
    height = page.evaluate("document.documentElement.scrollHeight")
    # One picture of the whole page would be taller than Chromium can draw.
    for number, top in enumerate(range(0, height, 3000), start=1):
        clip = {"x": 0, "y": top, "width": width, "height": min(3000, height - top)}
        page.screenshot(path=output / f"screen-{width}-{number:02}.png", full_page=True, clip=clip)
    assert (output / f"screen-{width}-01.png").stat().st_size > 10_000
