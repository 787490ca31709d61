#!/usr/bin/env python3
"""Makes an inspection with very many assessments, the same in every run: answers.py FOLDER EXAMPLE [sorted|shuffled]

100,000 cases and 100 questions that are answered on each, so 10,000,000 answers, about 240 MB of CSV. The rows are
sorted by case, or shuffled. EXAMPLE is the inspection whose `inspection.md` and criteria are used.
"""
import os
import random
import sys

CASES = int(os.environ.get("CASES", "100000"))
QUESTIONS = 100
SEED = 2008
ANSWERS = ["above", "below", "n/a"]
# In per cent: the shares are those of no inspection.
WEIGHTS = [65, 25, 10]


def main():
    folder, example = sys.argv[1:3]
    order = sys.argv[3] if len(sys.argv) > 3 else "sorted"
    os.makedirs(os.path.join(folder, "data"), exist_ok=True)
    front = open(os.path.join(example, "inspection.md"), encoding="utf-8").read().split("---\n")[1]
    kept = [line for line in front.splitlines() if line.split(":")[0] in ("programme", "edition", "subject", "inspected")]
    write(folder, "inspection.md", ["---", *kept, "status: draft", "---"])

    # Sections 1 to 3 have scores and the fourth has grades, so the questions are about the first three.
    names = sorted(os.listdir(os.path.join(example, "findings")))
    criteria = [name.removesuffix(".md") for name in names if name[0] in "123"]
    write(folder, "data/questions.csv", ["id,criterion,text,overall"] + [
        f"Q{number},{criteria[number % len(criteria)]},Was the work of kind {number} done well enough?,"
        + ("yes" if number <= len(criteria) else "")
        for number in range(1, QUESTIONS + 1)])

    chance = random.Random(SEED)
    rows = []
    for case in range(1, CASES + 1):
        answers = chance.choices(ANSWERS, WEIGHTS, k=QUESTIONS)
        rows += [f"C{case:06},Q{number},{answer}" for number, answer in enumerate(answers, 1)]
    if order == "shuffled":
        chance.shuffle(rows)
    write(folder, "data/assessments.csv", ["case,question,answer"] + rows)


def write(folder, name, lines):
    with open(os.path.join(folder, name), "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(lines) + "\n")


main()
