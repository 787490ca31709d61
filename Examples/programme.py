"""A programme's rules of scoring, read from its programme.yml: what both scripts of this folder work out scores by.

It has nothing in common with the program, so that each can be held against the other, and needs Python alone.
Everything is reckoned in exact fractions.
"""

import csv
import re
import sys
from fractions import Fraction
from itertools import repeat
from pathlib import Path

TEMPLATES = Path(__file__).resolve().parent.parent / "Templates"
JUDGEMENTS = ("sufficient", "insufficient", "not applicable")


def rows(path):
    """The rows of a CSV file, each a dictionary of trimmed cells by the names of the header."""
    with open(path, encoding="utf-8", newline="") as file:
        return [{name: cell.strip() for name, cell in row.items()} for row in csv.DictReader(file)]


def fact(folder, name):
    """The value of a key of inspection.md that stands on its line; none without it."""
    text = (folder / "inspection.md").read_text(encoding="utf-8")
    found = re.search(rf"^{name}: (\S+)$", text, re.MULTILINE)
    return found[1] if found else None


def tree(lines):
    """Keys with their values, or with what is indented below them, a tree of its own. An item `- id: X` is a key X."""
    result = {}
    while lines:
        line, *lines = lines
        depth = len(line) - len(line.lstrip())
        end = next((n for n, other in enumerate(lines) if len(other) - len(other.lstrip()) <= depth), len(lines))
        below, lines = lines[:end], lines[end:]
        key, _, value = (part.strip() for part in line.partition(":"))
        if key == "- id":
            result[value] = tree(below)
        else:
            result[key] = value or tree(below)
    return result


def described(path):
    """A description of a programme, or what an edition changes in it."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return tree([line for line in lines if line.strip() and not line.lstrip().startswith("#")])


def listed(text):
    """The ids in a cell or in [brackets], with spaces, commas or semicolons between them."""
    return re.findall(r"[^\s,;\[\]]+", text)


def percent(share):
    """A whole percentage, half up."""
    return int(share * 100 + Fraction(1, 2))


def mean(values, weights=None):
    """The mean of the values that there are, plain or by weight."""
    known = [(value, weight) for value, weight in zip(values, weights or repeat(1)) if value is not None]
    if not known:
        sys.exit("error: a score has nothing to be worked out from")
    return sum((value * weight for value, weight in known), Fraction(0)) / sum(weight for _, weight in known)


class Programme:
    """The programme of an inspection, as far as scores depend on it."""

    def __init__(self, folder):
        home, edition = TEMPLATES / fact(folder, "programme"), fact(folder, "edition")
        description = described(home / "programme.yml")
        parts = ("answers", "scoring", "sections", "threads", "rounds")
        self.answers, self.scoring, self.sections, self.threads, rounds = (description.get(part, {}) for part in parts)
        changed = set(parts).intersection(described(home / "editions" / f"{edition}.yml") if edition else ())
        if changed:
            sys.exit(f"error: the edition {edition} changes {', '.join(sorted(changed))}, which is not read here")
        self.criteria = {
            id: criterion for section in self.sections.values() for id, criterion in section.get("criteria", {}).items()
        }
        # The report is about the last round. A programme that measures once has one without a name.
        self.rounds = list(rounds) or [""]

    def scheme(self, question):
        """The answers of a question in order: {"yes": "sufficient", "none done": "insufficient", …}."""
        text = question["answers"]
        answers = dict(part.strip().split(": ") for part in text.split(";")) if text else self.answers
        if set(answers.values()) != set(JUDGEMENTS):
            sys.exit(f"error: {question['id']} needs an answer for each of {', '.join(JUDGEMENTS)}")
        return answers

    def scores(self, questions, proportion):
        """The exact scores of criteria, sections and threads, by id, where the programme has a rule for them.

        `proportion` says of a question in what share of the relevant cases the work was sufficient; none without cases.
        """
        result, rules = {}, self.scoring
        for section in self.sections.values():
            usual = section.get("criteria-result", section.get("result"))
            for id, criterion in section.get("criteria", {}).items():
                if "criterion" in rules and criterion.get("result", usual) == "score":
                    result[id] = self.of_criterion([q for q in questions if id in listed(q["criterion"])], proportion)
        for id, section in self.sections.items():
            if "section" not in rules or section.get("result") != "score":
                continue
            if rules["section"]["rule"] == "mean-of-questions":
                result[id] = mean(map(proportion, self.within([id], questions)))
            else:
                scored = [criterion for criterion in section["criteria"] if criterion in result]
                result[id] = mean((result[criterion] for criterion in scored), map(self.weight, scored))
        for id, thread in self.threads.items() if "thread" in rules else ():
            tagged = [q for q in self.within(listed(thread["sections"]), questions) if id in listed(q["threads"])]
            result[id] = mean(map(proportion, tagged))
        return result

    def of_criterion(self, questions, proportion):
        """The mean of the questions; a summary question, where the rule sets one apart, has a weight of its own."""
        weight = self.scoring["criterion"].get("summary-question")
        summary = [question for question in questions if weight and question["overall"] == "yes"]
        if not summary:
            return mean(map(proportion, questions))
        if len(summary) > 1:
            sys.exit(f"error: {' and '.join(q['id'] for q in summary)} are summary questions of one criterion")
        others, share = [q for q in questions if q not in summary], Fraction(int(weight.rstrip("%")), 100)
        return mean(map(proportion, others)) * (1 - share) + mean(map(proportion, summary)) * share

    def within(self, sections, questions):
        """The questions that count for some sections or for their criteria."""
        nodes = {node for id in sections for node in (id, *self.sections[id].get("criteria", {}))}
        return [question for question in questions if nodes.intersection(listed(question["criterion"]))]

    def weight(self, criterion):
        """What a criterion counts in the mean of its section."""
        name = self.criteria[criterion].get("weight")
        return int(self.scoring["section"]["weights"][name]) if name else 1
