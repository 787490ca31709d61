#!/usr/bin/env python3
"""Counts the instructions of `check` on once, four times and sixteen times the text, and fails where they grow faster.

    make bench-checks       builds the release binary and runs this; needs valgrind

Instructions and not seconds, so that a busy machine changes nothing. The text is that of the example's findings, as the
service users' part of a copy of it; what the rest of the inspection costs is the same each time and falls out.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

TIMES = (1, 4, 16)


def main():
    binary, example = (os.path.abspath(path) for path in sys.argv[1:3])
    if shutil.which("valgrind") is None:
        print("skipped: valgrind is not installed")
        return
    text = "".join(paragraphs(example))
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, "inspection")
        shutil.copytree(example, source)
        counts = [instructions(binary, source, folder, text * times) for times in TIMES]
    print(f"{len(text.encode()):,} bytes of findings, instructions of `check` on once, 4 and 16 times as much:")
    print("  " + ", ".join(f"{count:,}" for count in counts))
    # 12 texts more beside 3 texts more: 4 where the growth is linear.
    growth = (counts[2] - counts[1]) / (counts[1] - counts[0])
    print(f"  12 texts more cost {growth:.2f} times as much as 3 more (linear: 4)")
    if growth > 5:
        sys.exit("`check` grows faster than the text")


def paragraphs(example):
    folder = os.path.join(example, "findings")
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            body = file.read().split("---\n", 2)[2]
        for line in body.splitlines():
            if line.startswith("- "):
                # Labels and footnotes can stand once only.
                yield re.sub(r"\s*\{[#-][^}]*\}|\[\^[^\]]*\]|\[\]\(#[^)]*\)", "", line[2:]) + "\n\n"


def instructions(binary, source, folder, text):
    with open(os.path.join(source, "service-users.md"), "w", encoding="utf-8") as file:
        file.write(text)
    log = os.path.join(folder, "callgrind")
    command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={log}", binary, "check", source]
    told = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False).stderr
    return int(re.search(r"Collected : (\d+)", told).group(1))


main()
