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
JUDGEMENTS = ("sufficient", "insufficient", "not applicable")
PROGRAMME_ANSWERS = "above: sufficient; below: insufficient; n/a: not applicable"


class Mistake(Exception):
    """Something in the tables that cannot be done, in words."""


# Reading the tables


def rows(path):
    """The rows of a CSV file, each a dictionary of trimmed cells by the names of the header."""
    with open(path, encoding="utf-8", newline="") as file:
        return [{name: cell.strip() for name, cell in row.items()} for row in csv.DictReader(file)]


def scheme(text):
    """The answers of a question in order: {"yes": "sufficient", "none done": "insufficient", …}."""
    answers = dict(part.strip().split(": ") for part in (text or PROGRAMME_ANSWERS).split(";"))
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
    """The cases with what is known of them. A row gives a value to so many of the cases that have none yet."""
    first, *others = table
    cases = [{"case": f"{first['value']}{number:03}"} for number in range(1, int(first["cases"]) + 1)]
    for row in others:
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


def scores(cases, questions):
    """The exact score of each criterion, section and thread, by its id, as the programme's scoring rules say.

    Criterion: the mean of its questions; with a summary question, these and that, 80 to 20. Section: the mean of its
    criteria. Thread: the mean of all questions tagged with it.
    """
    result = {}
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


def percent(share):
    """A whole percentage, half up."""
    return int(share * 100 + Fraction(1, 2))


def check(cases, questions, published):
    """Print every score beside the published one; the number of those that differ."""
    computed, wrong = scores(cases, questions), 0
    if set(computed) != {row["result"] for row in published}:
        raise Mistake("published.csv does not list the results that the questions give")
    for row in published:
        score = computed[row["result"]]
        agrees = percent(score) == int(row["score"])
        wrong += not agrees
        verdict = "as published" if agrees else f"published: {row['score']}%"
        print(f"{row['result']:>4} {float(score * 100):8.3f} {percent(score):4}%   {verdict}")
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
        questions = rows(data / "questions.csv")
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
