#!/usr/bin/env python3
"""Measures the way from 10,000,000 answers to scores beside polars, duckdb and `wc -l`: score.py PROGRAM EXAMPLE

    make bench-score        builds the release binary, installs the libraries in .venv-bench, and runs this

Whole processes on the same cores and the same file, which is in the system's memory; rounds are interleaved, so that a
busy machine slows every command alike. What counts are the ratios of the medians.
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = int(os.environ.get("ROUNDS", "5"))
HERE = os.path.dirname(os.path.abspath(__file__))


class Measurement:
    """One command with the times and the peak memory of its runs."""

    def __init__(self, name, command):
        self.name, self.command = name, command
        self.seconds, self.megabytes = [], 0

    def run(self):
        start = time.perf_counter()
        with tempfile.TemporaryFile() as errors:
            process = subprocess.Popen(self.command, stdout=subprocess.DEVNULL, stderr=errors)
            # The resources of this one child, which `subprocess` does not tell.
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            self.seconds.append(time.perf_counter() - start)
            if process.returncode != 0:
                errors.seek(0)
                sys.exit(f"{' '.join(self.command)}\n{errors.read().decode(errors='replace')}")
        self.megabytes = max(self.megabytes, usage.ru_maxrss / 1024)

    @property
    def median(self):
        return statistics.median(self.seconds)


def commands(program, folder, path):
    """What is measured on one folder of assessments. Other sources of the same answers are added here."""
    peer = [sys.executable, os.path.join(HERE, "peers.py")]
    yield Measurement("wc -l", ["wc", "-l", path])
    yield Measurement("inspect-report score", [program, "score", folder])
    for library in ["polars", "duckdb"]:
        yield Measurement(f"{library}, counts", [*peer, library, "counts", path])
        yield Measurement(f"{library}, checked", [*peer, library, "checked", path])


def main():
    program, example = (os.path.abspath(path) for path in sys.argv[1:3])
    print(f"{ROUNDS} interleaved rounds, whole processes, {os.cpu_count()} processors; medians and peak memory")
    for order in ["sorted", "shuffled"]:
        # Memory instead of a disk, so that the figure is the program's and not the file system's.
        shelf = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
        with tempfile.TemporaryDirectory(dir=shelf) as folder:
            subprocess.run([sys.executable, os.path.join(HERE, "answers.py"), folder, example, order], check=True)
            path = os.path.join(folder, "data", "assessments.csv")
            measured = list(commands(program, folder, path))
            for _ in range(ROUNDS):
                for command in measured:
                    command.run()
            print(f"\nrows {order} by case, {os.path.getsize(path):,} bytes" if order == "sorted"
                  else f"\nrows shuffled, {os.path.getsize(path):,} bytes")
            for command in measured:
                print(f"{command.name:24} {command.median:7.3f} s   {command.median / measured[0].median:6.1f} x wc"
                      f"   {command.megabytes:7.0f} MB")


main()
