#!/usr/bin/env python3
"""Work out an example's scores and figures a second time, by other means than the program, and print them.

The files are read with a few lines of Python, the programme's rules included (see programme.py), and everything is
reckoned in exact fractions. It is a check on the program as much as on the example: where the two differ, one of them
is wrong.

    python3 Examples/check-figures.py                    the scores, and every figure that the text quotes
    python3 Examples/check-figures.py lancashire-2011    the same for another example
    python3 Examples/check-figures.py --against COMMIT   also: with its figures filled in, is the text what it was then?

`--against` compares every Markdown file of the inspection, front matter left out, with what git has of it in a commit
from before the numbers became figures, and the computed scores with the ones that were typed in there.
"""

import argparse
import re
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

from programme import Programme, fact, percent, rows

EXAMPLES = Path(__file__).resolve().parent
WORDS = "zero one two three four five six seven eight nine ten".split()
PLACEHOLDER = re.compile(
    r"\{\{\s*(percent|count|base|of|share|score|sample)\b\s*([^\s{}]*)\s*([^\s{}]*)\s*\}\}"
)


# Reading


def figures_file(path):
    """figures.yml: names, their lines, and the lines below `where:` and `among:`, told apart by their indentation."""
    figures, group = {}, None
    for line in path.read_text(encoding="utf-8").splitlines():
        key, _, value = (part.strip() for part in line.partition(":"))
        depth = len(line) - len(line.lstrip())
        if not key or key.startswith("#"):
            continue
        if depth == 0:
            if key in figures:
                sys.exit(f"error: figures.yml has '{key}' twice")
            figure = figures[key] = {}
        elif depth == 2:
            group = figure[key] = {} if key in ("where", "among") else value
        else:
            group[key] = [part.strip() for part in value.split(",")]
    return figures


def split(text):
    """The front matter of a Markdown file and what stands below it."""
    found = re.match(r"---\n(.*?)^---\n", text, re.DOTALL | re.MULTILINE)
    return (found[1], text[found.end() :]) if found else ("", text)


# Reckoning


class Example:
    """The data of one inspection."""

    def __init__(self, folder):
        self.folder = folder
        self.questions = {row["id"]: row for row in rows(folder / "data/questions.csv")}
        self.cases = {row["case"]: row for row in rows(folder / "data/cases.csv")}
        self.answers = {row["case"]: row for row in rows(folder / "data/assessments.csv")}
        self.figures = figures_file(folder / "figures.yml")
        self.sample = int(fact(folder, "sample"))
        self.programme = Programme(folder)
        if set(self.cases) != set(self.answers) or len(self.group()) != self.sample:
            sys.exit("error: cases.csv, assessments.csv and the sample of inspection.md do not have the same cases")
        clash = set(self.figures) & set(self.questions)
        if clash:
            sys.exit(f"error: figures named like questions: {', '.join(sorted(clash))}")

    def texts(self):
        """The Markdown files whose text is printed."""
        return sorted(path for path in self.folder.rglob("*.md") if path.name != "README.md")

    def group(self, *conditions):
        """The cases that fulfil all conditions: those of the last round, where none of these names a round."""
        wanted = [item for condition in conditions for item in condition.items()]
        if self.programme.rounds[-1] and "round" not in dict(wanted):
            wanted.append(("round", self.programme.rounds[-1:]))
        columns = set(next(iter(self.cases.values())))
        for name, values in wanted:
            if name not in columns or not set(values) <= {case[name] for case in self.cases.values()}:
                sys.exit(f"error: no case has {name}: {', '.join(values)}")
        return [case for case, row in self.cases.items() if all(row[name] in values for name, values in wanted)]

    def tally(self, question, cases):
        """The sufficient and the relevant answers to a question over some cases, and each answer given."""
        scheme = self.programme.scheme(self.questions[question])
        given = [self.answers[case][question] for case in cases]
        judged = [scheme[answer] for answer in given]
        sufficient = judged.count("sufficient")
        return sufficient, sufficient + judged.count("insufficient"), given

    def figure(self, name):
        """The count and the base of a figure; a percentage or a number by itself has no base."""
        if name in self.questions:
            return self.tally(name, self.group())[:2]
        entry = self.figures[name]
        if "question" in entry:
            sufficient, relevant, given = self.tally(entry["question"], self.group(entry.get("where", {})))
            wanted = [part.strip() for part in entry.get("answer", "").split(",")]
            return (sum(map(given.count, wanted)) if "answer" in entry else sufficient), relevant
        if "where" in entry:
            among = entry.get("among", {})
            return len(self.group(among, entry["where"])), len(self.group(among))
        if "count" in entry:
            return int(entry["count"]), int(entry["base"])
        return int(entry.get("percentage") or entry["value"]), None

    def scores(self):
        """The exact scores of the last round by id, and those of the rounds before as "id round"."""
        *earlier, last = self.programme.rounds
        result = self.scores_of(self.group())
        for name in earlier:
            result |= {f"{id} {name}": score for id, score in self.scores_of(self.group({"round": [name]})).items()}
        return result

    def scores_of(self, cases):
        def proportion(question):
            sufficient, relevant, _ = self.tally(question["id"], cases)
            return Fraction(sufficient, relevant) if relevant else None

        return self.programme.scores(self.questions.values(), proportion)


# Filling in


def number(value, opens=False):
    """A count as the text has it: in words up to ten, with a capital letter where it opens a sentence."""
    if value < len(WORDS):
        return WORDS[value].capitalize() if opens else WORDS[value]
    if opens:
        sys.exit(f"error: {value} opens a sentence, and would have to be spelt out")
    return str(value)


def filled(text, example, scores):
    """The text with its figures filled in, and the figures that it quotes."""
    used = []

    def fill(found):
        word, name, other = found.groups()
        before = re.sub(r"^- ", "", text[: found.start()].rsplit("\n", 1)[-1])
        opens = not before.strip() or re.search(r"[.!?]\s+$", before) is not None
        if word == "sample":
            return str(example.sample)
        if word == "score":
            return f"{percent(scores[f'{name} {other}'.strip()])}%"
        if other not in ("", "insufficient"):
            sys.exit(f"error: '{found[0]}' asks for '{other}'")
        used.append(name)
        count, base = example.figure(name)
        if base is None:
            return f"{count}%" if word == "percent" else number(count, opens)
        count = base - count if other else count
        if word == "share":
            word = "percent" if base >= 40 else "of"
        return {
            "percent": lambda: f"{percent(Fraction(count, base))}%",
            "count": lambda: number(count, opens),
            "base": lambda: number(base, opens),
            "of": lambda: f"{number(count, opens)} of the {number(base)}",
        }[word]()

    return PLACEHOLDER.sub(fill, text), used


def charted(text):
    """The figures that the charts of a text show."""
    blocks = re.findall(r"^```chart\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    lists = [lines for block in blocks for lines in re.findall(r"^figures:\n((?:  .*\n)+)", block, re.MULTILINE)]
    return [line.partition(":")[0].strip() for lines in lists for line in lines.splitlines()]


def compare(example, scores, commit):
    """Differences between the text with its figures filled in and the text of a commit, and between the scores."""
    wrong, kinds = [], "|".join(["score", *example.programme.threads])
    for path in example.texts():
        place = path.relative_to(EXAMPLES.parent).as_posix()
        old = subprocess.run(
            ["git", "-C", str(EXAMPLES.parent), "show", f"{commit}:{place}"], capture_output=True, encoding="utf-8"
        )
        if old.returncode:
            wrong.append(f"{place} is not in {commit}")
            continue
        front, body = split(old.stdout)
        now = filled(split(path.read_text(encoding="utf-8"))[1], example, scores)[0]
        pairs = zip(body.splitlines() + [""], now.splitlines() + [""])
        wrong += [f"{place}:\n  was {a}\n  now {b}" for a, b in pairs if a != b]
        if body != now and not any(line.startswith(place) for line in wrong):
            wrong.append(f"{place} has other lines")
        typed = re.findall(rf"^(?:criterion: (\S+)\n)?(?:  )?({kinds}): (\d+)$", front, re.MULTILINE)
        for name, score in ((criterion or thread, int(score)) for criterion, thread, score in typed):
            if percent(scores[name]) != score:
                wrong.append(f"{name} was {score}%, and is now {percent(scores[name])}%")
        print(f"{place}: compared{f', and {len(typed)} score' if typed else ''}")
    return wrong


def main():
    parser = argparse.ArgumentParser(description="Work out an example's scores and figures a second time.")
    parser.add_argument("name", nargs="?", default="devon-and-cornwall-2008", help="the folder of the inspection")
    parser.add_argument("--against", metavar="COMMIT", help="compare the text with that of a commit")
    options = parser.parse_args()
    example = Example(EXAMPLES / options.name)
    scores = example.scores()
    for name, score in scores.items():
        print(f"{name:>32} {percent(score):4}%   {score.numerator}/{score.denominator}")
    used, drawn = [], []
    for path in example.texts():
        text = path.read_text(encoding="utf-8")
        used += filled(text, example, scores)[1]
        drawn += charted(text)
    for name in dict.fromkeys([*example.figures, *used, *drawn]):
        count, base = example.figure(name)
        print(f"{name:>32} " + (f"{percent(Fraction(count, base)):4}%   {count}/{base}" if base else f"{count:4}"))
    unused = [name for name in example.figures if name not in {*used, *drawn}]
    wrong = [f"figures.yml: nothing quotes {name}" for name in unused]
    wrong += compare(example, scores, options.against) if options.against else []
    print(f"{len(used)} places quote {len(set(used))} figures")
    if wrong:
        sys.exit("\n".join(wrong))


if __name__ == "__main__":
    main()
