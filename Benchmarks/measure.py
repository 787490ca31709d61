#!/usr/bin/env python3
"""Measures whole commands side by side: start-up, a build of the example, and cmark on the same Markdown.

    make bench              builds the release binary, installs cmark where it is missing, and runs this

Rounds are interleaved, so that a busy machine slows every command alike. What counts are the ratios of the medians.
"""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = int(os.environ.get("ROUNDS", "101"))


def main():
    binary, example = (os.path.abspath(path) for path in sys.argv[1:3])
    # Memory instead of a disk, so that the figure is the program's and not the file system's.
    shelf = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=shelf) as folder:
        source = os.path.join(folder, "inspection")
        shutil.copytree(example, source)
        markdown = os.path.join(folder, "all.md")
        with open(markdown, "wb") as joined:
            for root, folders, files in os.walk(source):
                folders.sort()
                for name in sorted(files):
                    if name.endswith(".md") and name != "README.md":
                        with open(os.path.join(root, name), "rb") as file:
                            joined.write(file.read() + b"\n")
        commands = {
            "inspect-report --version": [binary, "--version"],
            "inspect-report build": [binary, "build", source, "-o", os.path.join(folder, "report")],
            "inspect-report check": [binary, "check", source],
            "cmark": ["cmark", "--smart", markdown],
        }
        times = {name: [] for name in commands}
        for _ in range(ROUNDS):
            for name, command in commands.items():
                start = time.perf_counter()
                subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
                times[name].append((time.perf_counter() - start) * 1000)
        print(f"{os.path.getsize(markdown):,} bytes of Markdown, {ROUNDS} interleaved rounds, whole processes")
        reference = statistics.median(times["cmark"])
        for name, values in times.items():
            median = statistics.median(values)
            print(f"{name:28} median {median:7.2f} ms   least {min(values):7.2f} ms   {median / reference:5.1f} x cmark")
        print(f"checks in a build            {checks(binary, source, folder)}")
        print(f"size of the binary           {os.path.getsize(binary):,} bytes")


def checks(binary, source, folder):
    """How long a build takes beside one without its checks, by the program's own clock."""
    ratios = []
    for _ in range(max(5, ROUNDS // 5)):
        command = [binary, "build", source, "-o", os.path.join(folder, "report"), "--timings"]
        told = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=True, text=True).stderr
        stages = {line.split()[0]: float(line.split()[1]) for line in told.splitlines() if line.endswith(" ms")}
        ratios.append(stages["together"] / (stages["together"] - stages["check"]))
    return f"{statistics.median(ratios):.2f} x a build without them (median; the aim is below 2)"


main()
