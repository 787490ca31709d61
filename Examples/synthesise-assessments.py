#!/usr/bin/env python3
"""Make the case data of an example inspection: synthetic cases that give the published figures.

Reports print percentages, not the cases behind them. This script goes the other way. It reads how many cases of each
kind a report speaks of, and how many of them were judged sufficient on each question, and deals these numbers out over
invented cases:

    synthesis/NAME/attributes.csv    what is known of the cases: how many are of which kind
    synthesis/NAME/targets.csv       how many cases a question applies to, and how they were judged
    synthesis/NAME/published.csv     the scores that must come of it
    synthesis/NAME/seed.txt          the seed, a whole number
    NAME/data/questions.csv          the questions and the words that answer them

and writes NAME/data/cases.csv and NAME/data/assessments.csv. The same seed gives the same bytes, on every machine. The
programme's description says how scores are worked out (see programme.py).

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
import sys
from fractions import Fraction
from pathlib import Path

from programme import JUDGEMENTS, Programme, percent, rows

EXAMPLES = Path(__file__).resolve().parent


class Mistake(Exception):
    """Something in the tables that cannot be done, in words."""


# Reading the tables


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

    Rows of the attribute `case` make the cases: so many, what their names begin with, and what is true of all of them
    ("round: original").
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


def answer(cases, question, answers, targets, dice):
    """Answer one question on every case, as its targets say; it does not apply to a case that no target reaches."""
    name = question["id"]
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


def synthesise(folder, questions, programme, seed):
    """The cases with their attributes and answers, and the names of the attributes."""
    dice = Dice(seed)
    cases = attributes(rows(folder / "attributes.csv"), dice)
    names = list(cases[0])
    targets = rows(folder / "targets.csv")
    unknown = {target["question"] for target in targets} - {question["id"] for question in questions}
    if unknown:
        raise Mistake(f"targets for questions that do not exist: {', '.join(sorted(unknown))}")
    for question in questions:
        own = [target for target in targets if target["question"] == question["id"]]
        answer(cases, question, programme.scheme(question), own, dice)
    return cases, names


def table(cases, names):
    """Some columns of the cases, as the bytes of a CSV file."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(names)
    writer.writerows([case[name] for name in names] for case in cases)
    return text.getvalue().encode()


# Scores, to test the data by


def scores(cases, questions, programme, name):
    """The exact scores in a round, by id and round."""
    own = [case for case in cases if case.get("round", "") == name]

    def proportion(question):
        answers = programme.scheme(question)
        judged = [answers[case[question["id"]]] for case in own]
        relevant = judged.count("sufficient") + judged.count("insufficient")
        return Fraction(judged.count("sufficient"), relevant) if relevant else None

    return {(id, name): score for id, score in programme.scores(questions, proportion).items()}


def check(cases, questions, programme, published):
    """Print every score beside the published one; the number of those that differ."""
    computed, wrong = {}, 0
    for name in programme.rounds:
        computed |= scores(cases, questions, programme, name)
    expected = {(row["result"], row.get("round", "")): int(row["score"]) for row in published}
    if set(computed) != set(expected):
        raise Mistake("published.csv does not list the results that the questions give")
    for row in published:
        if row.get("weight") and int(row["weight"]) != programme.weight(row["result"]):
            raise Mistake(f"{row['result']} has another weight in published.csv than in the programme")
    for (id, name), score in expected.items():
        exact = computed[id, name]
        agrees = percent(exact) == score
        wrong += not agrees
        verdict = "as published" if agrees else f"published: {score}%"
        print(f"{f'{id} {name}'.strip():>14} {float(exact * 100):8.3f} {percent(exact):4}%   {verdict}")
    return wrong


def main():
    parser = argparse.ArgumentParser(description="Make the case data of an example inspection.")
    parser.add_argument("name", nargs="?", default="devon-and-cornwall-2008", help="the folder of the inspection")
    parser.add_argument("--seed", type=int, help="another seed, other cases (default: that of seed.txt)")
    parser.add_argument("--check", action="store_true", help="write nothing; test the data and the scores")
    options = parser.parse_args()
    folder, data = EXAMPLES / "synthesis" / options.name, EXAMPLES / options.name / "data"
    try:
        programme, questions = Programme(EXAMPLES / options.name), rows(data / "questions.csv")
        seed = options.seed if options.seed is not None else int((folder / "seed.txt").read_text())
        cases, names = synthesise(folder, questions, programme, seed)
        files = {
            data / "cases.csv": table(cases, names),
            data / "assessments.csv": table(cases, ["case", *(question["id"] for question in questions)]),
        }
        wrong = check(cases, questions, programme, rows(folder / "published.csv")) if options.check else 0
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
