#!/usr/bin/env python3
"""Make the case data of an example inspection: synthetic cases that give the published figures.

Reports print percentages, not the cases behind them. This script goes the other way. It reads how many cases of each
kind a report speaks of, and how many of them were judged sufficient on each question, and deals these numbers out over
invented cases:

    synthesis/NAME/attributes.csv    what is known of the cases: how many are of which kind
    synthesis/NAME/targets.csv       how many cases a question applies to, and how they were judged
    synthesis/NAME/published.csv     the scores that must come of it
    NAME/data/questions.csv          the questions and the words that answer them

and writes NAME/data/cases.csv and NAME/data/assessments.csv. The same seed gives the same bytes, on every machine.

    python3 Examples/synthesise-assessments.py             make the data
    python3 Examples/synthesise-assessments.py --check     write nothing: test that the data are these, and the scores
    python3 Examples/synthesise-assessments.py lancashire-2011      the same for another example

Each case is given a quality, and each answer some luck, which weighs twice as much. The cases that come out best on a
question are those judged sufficient, so that a case done well on one question tends to be done well on others, as in
real work.
"""

import argparse
import csv
import hashlib
import io
import re
import sys
from fractions import Fraction
from pathlib import Path

EXAMPLES = Path(__file__).resolve().parent
TEMPLATES = EXAMPLES.parent / "Templates"
JUDGEMENTS = ("sufficient", "insufficient", "not applicable")


class Mistake(Exception):
    """Something in the tables that cannot be done, in words."""


# Reading the tables


def rows(path):
    """The rows of a CSV file, each a dictionary of trimmed cells by the names of the header."""
    with open(path, encoding="utf-8", newline="") as file:
        return [{name: cell.strip() for name, cell in row.items()} for row in csv.DictReader(file)]


def asked(folder):
    """The questions of an inspection; one that names no answers has those of the programme, as everywhere else."""
    programme = re.search(r"^programme: (\S+)$", (folder / "inspection.md").read_text(encoding="utf-8"), re.MULTILINE)[1]
    description = (TEMPLATES / programme / "programme.yml").read_text(encoding="utf-8")
    usual = re.search(r"^answers:\n((?:  .*\n)+)", description, re.MULTILINE)[1]
    text = "; ".join(line.strip() for line in usual.splitlines())
    return [{**row, "answers": row["answers"] or text} for row in rows(folder / "data" / "questions.csv")]


def scheme(text):
    """The answers of a question in order: {"yes": "sufficient", "none done": "insufficient", …}."""
    answers = dict(part.strip().split(": ") for part in text.split(";"))
    if set(answers.values()) != set(JUDGEMENTS):
        raise Mistake(f"'{text}' needs an answer for each of {', '.join(JUDGEMENTS)}")
    return answers


def condition(text):
    """What a `where` cell asks for: "rosh: high, very high; ppo: yes" names the values that each column may have."""
    parts = (part.split(":", 1) for part in text.split(";") if part.strip())
    return {name.strip(): [value.strip() for value in values.split(",")] for name, values in parts}


def matches(case, wanted):
    """Whether a case has, in every column of a condition, one of the values; `wanted` may name earlier questions."""
    return all(case.get(name) in values for name, values in wanted.items())


# Dealing out


class Dice:
    """Numbers that look random and depend on nothing but the seed and what they are asked for.

    They are taken from a hash and not from a generator, so that a row added to a table leaves the others' luck alone.
    """

    def __init__(self, seed):
        self.seed = seed

    def luck(self, *names):
        """A whole number from 0 to 2^32 - 1."""
        digest = hashlib.sha256("/".join(map(str, (self.seed, *names))).encode()).digest()
        return int.from_bytes(digest[:4], "big")


def attributes(table, dice):
    """The cases with what is known of them. A row gives a value to so many of the cases that have none yet.

    The rows of the attribute `case` stand first: how many cases there are, what their names begin with, and what is true
    of all of them ("round: original").
    """
    cases = []
    for row in (row for row in table if row["attribute"] == "case"):
        known = {name: value for name, [value] in condition(row["where"]).items()}
        cases += [{"case": f"{row['value']}{number:03}", **known} for number in range(1, int(row["cases"]) + 1)]
    for row in (row for row in table if row["attribute"] != "case"):
        name, value, wanted = row["attribute"], row["value"], condition(row["where"])
        free = [case for case in cases if name not in case and matches(case, wanted)]
        number = int(row["cases"]) if row["cases"] else len(free)
        if number > len(free):
            raise Mistake(f"{name}: {value} is to have {number} cases where {row['where']}; only {len(free)} are left")
        free.sort(key=lambda case: dice.luck(name, case["case"]))
        for case in free[:number]:
            case[name] = value
    for name in cases[0]:
        missing = [case["case"] for case in cases if name not in case]
        if missing:
            raise Mistake(f"{len(missing)} cases have no {name}")
    return cases


def counts(target, answers):
    """How often each answer is to be given in a row of the targets, best first.

    `others` names answers beside the first that is sufficient and the first that is not, which take the rest of either
    side: "none done 3".
    """
    words = {judgement: [word for word in answers if answers[word] == judgement] for judgement in JUDGEMENTS}
    sufficient, base = int(target["sufficient"]), int(target["base"])
    given = dict(part.strip().rsplit(" ", 1) for part in target["others"].split(";") if part.strip())
    given = {word: int(number) for word, number in given.items()}
    first, rest = {}, {"sufficient": sufficient, "insufficient": base - sufficient}
    for judgement in rest:
        rest[judgement] -= sum(number for word, number in given.items() if word in words[judgement][1:])
        first[words[judgement][0]] = rest[judgement]
    if min(rest.values()) < 0 or not set(given) <= set(words["sufficient"][1:] + words["insufficient"][1:]):
        raise Mistake(f"{target['question']}: the numbers where '{target['where']}' do not add up")
    numbers = {**first, **given}
    return [(word, numbers[word]) for word in answers if word in numbers]


def answer(cases, question, targets, dice):
    """Answer one question on every case, as its targets say; it does not apply to a case that no target reaches."""
    name, answers = question["id"], scheme(question["answers"])
    if not targets:
        raise Mistake(f"{name} has no target")
    reached = set()
    for target in targets:
        able = [case for case in cases if matches(case, condition(target["where"]))]
        if reached.intersection(case["case"] for case in able):
            raise Mistake(f"{name}: a case is reached by two targets, the second where '{target['where']}'")
        reached.update(case["case"] for case in able)
        base = int(target["base"])
        if base > len(able):
            raise Mistake(f"{name} is to apply to {base} cases where '{target['where']}'; there are {len(able)}")
        relevant = sorted(able, key=lambda case: dice.luck(name, "applies", case["case"]))[:base]
        best = sorted(relevant, key=lambda case: dice.luck("quality", case["case"]) + 2 * dice.luck(name, case["case"]))
        for word, number in counts(target, answers):
            left = len(best) - number
            for case in best[left:]:
                case[name] = word
            best = best[:left]
    blank = next(word for word in answers if answers[word] == "not applicable")
    for case in cases:
        case.setdefault(name, blank)


def synthesise(folder, questions, seed):
    """The cases with their attributes and answers, and the names of the attributes."""
    dice = Dice(seed)
    cases = attributes(rows(folder / "attributes.csv"), dice)
    names = list(cases[0])
    targets = rows(folder / "targets.csv")
    unknown = {target["question"] for target in targets} - {question["id"] for question in questions}
    if unknown:
        raise Mistake(f"targets for questions that do not exist: {', '.join(sorted(unknown))}")
    for question in questions:
        answer(cases, question, [target for target in targets if target["question"] == question["id"]], dice)
    return cases, names


def table(cases, names):
    """Some columns of the cases, as the bytes of a CSV file."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(names)
    writer.writerows([case[name] for name in names] for case in cases)
    return text.getvalue().encode()


# Scores, worked out exactly, to test the data by


def proportion(cases, question):
    """The share of the relevant cases that were judged sufficient; none when there are no relevant cases."""
    answers = scheme(question["answers"])
    judged = [answers[case[question["id"]]] for case in cases]
    relevant = judged.count("sufficient") + judged.count("insufficient")
    return Fraction(judged.count("sufficient"), relevant) if relevant else None


def mean(values):
    values = [value for value in values if value is not None]
    return sum(values, Fraction(0)) / len(values)


def nodes(question):
    """The criteria and sections that a question counts for."""
    return [node.strip() for node in question["criterion"].split(";")]


def scores(cases, questions, published):
    """The exact score of each criterion, section and thread, by its id, as the programme's scoring rules say.

    Criterion: the mean of its questions; with a summary question, these and that, 80 to 20. Section: the mean of its
    criteria. Thread: the mean of all questions tagged with it. Where sections alone have published scores, each is the mean
    of all questions that count for it or for one of its criteria.
    """
    result = {}
    if all(len(row["result"]) == 1 for row in published):
        for section in sorted({node[0] for question in questions for node in nodes(question)}):
            own = [question for question in questions if any(node[0] == section for node in nodes(question))]
            result[section] = mean(proportion(cases, question) for question in own)
        return result
    for criterion in dict.fromkeys(question["criterion"] for question in questions):
        own = [question for question in questions if question["criterion"] == criterion]
        result[criterion] = mean(proportion(cases, question) for question in own if not question["overall"])
        summary = [proportion(cases, question) for question in own if question["overall"]]
        if summary:
            result[criterion] = result[criterion] * Fraction(80, 100) + mean(summary) * Fraction(20, 100)
    for section in dict.fromkeys(criterion[0] for criterion in list(result)):
        result[section] = mean(score for criterion, score in result.items() if criterion.startswith(section + "."))
    for thread in dict.fromkeys(thread for question in questions for thread in question["threads"].split()):
        tagged = [question for question in questions if thread in question["threads"].split()]
        result[thread] = mean(proportion(cases, question) for question in tagged)
    return result


def weighted_scores(cases, questions, published):
    """The exact scores of each round, by result and round, in a programme that measures more than once.

    Criterion: the mean of its questions over the cases of the round. Section, whose id is the letter that its criteria
    begin with: the mean of these, each with the weight that stands beside it in published.csv.
    """
    weights = {row["result"]: int(row["weight"]) for row in published if row["weight"]}
    result = {}
    for name in dict.fromkeys(row["round"] for row in published):
        own = [case for case in cases if case["round"] == name]
        for criterion in dict.fromkeys(question["criterion"] for question in questions):
            counted = [question for question in questions if question["criterion"] == criterion]
            result[criterion, name] = mean(proportion(own, question) for question in counted)
        for section in dict.fromkeys(criterion[0] for criterion in weights):
            criteria = [criterion for criterion in weights if criterion[0] == section]
            total = sum(weights[criterion] * result[criterion, name] for criterion in criteria)
            result[section, name] = total / sum(weights[criterion] for criterion in criteria)
    return result


def percent(share):
    """A whole percentage, half up."""
    return int(share * 100 + Fraction(1, 2))


def check(cases, questions, published):
    """Print every score beside the published one; the number of those that differ."""
    if "round" in published[0]:
        computed = weighted_scores(cases, questions, published)
        expected = [((row["result"], row["round"]), f"{row['result']:>4} {row['round']:<9}", row) for row in published]
    else:
        computed = scores(cases, questions, published)
        expected = [(row["result"], f"{row['result']:>4}", row) for row in published]
    if set(computed) != {result for result, _, _ in expected}:
        raise Mistake("published.csv does not list the results that the questions give")
    wrong = 0
    for result, name, row in expected:
        score = computed[result]
        agrees = percent(score) == int(row["score"])
        wrong += not agrees
        verdict = "as published" if agrees else f"published: {row['score']}%"
        print(f"{name} {float(score * 100):8.3f} {percent(score):4}%   {verdict}")
    return wrong


def main():
    parser = argparse.ArgumentParser(description="Make the case data of an example inspection.")
    parser.add_argument("name", nargs="?", default="devon-and-cornwall-2008", help="the folder of the inspection")
    parser.add_argument("--seed", type=int, help="another seed, other cases (default: the year in the folder's name)")
    parser.add_argument("--check", action="store_true", help="write nothing; test the data and the scores")
    options = parser.parse_args()
    folder, data = EXAMPLES / "synthesis" / options.name, EXAMPLES / options.name / "data"
    year = re.search(r"\d{4}", options.name)
    seed = options.seed if options.seed is not None else int(year[0]) if year else 1
    try:
        questions = asked(EXAMPLES / options.name)
        cases, names = synthesise(folder, questions, seed)
        files = {
            data / "cases.csv": table(cases, names),
            data / "assessments.csv": table(cases, ["case", *(question["id"] for question in questions)]),
        }
        wrong = check(cases, questions, rows(folder / "published.csv")) if options.check else 0
    except (Mistake, OSError) as mistake:
        sys.exit(f"error: {mistake}")
    for path, content in files.items():
        if not options.check:
            path.write_bytes(content)
        elif not path.exists() or path.read_bytes() != content:
            print(f"{path.relative_to(EXAMPLES)} is not what the tables and the seed give")
            wrong += 1
    if wrong:
        sys.exit(1)


if __name__ == "__main__":
    main()
