#!/usr/bin/env python3
"""Measures how long charts of 14 bars take to draw, beside matplotlib and vl-convert: charts.py PROGRAM

    make bench-charts       builds the program, installs the libraries in .venv-bench, and runs this

The program is a release build of the library that draws the charts of reports. Every process draws the same charts, made
from a seed before the time counts; the libraries draw fewer, and their times are scaled. Rounds are interleaved, so that
a busy machine slows every side alike. What counts are the ratios of the medians.
"""
import json
import os
import statistics
import subprocess
import sys
import time

ROUNDS = int(os.environ.get("ROUNDS", "5"))
CHARTS = int(os.environ.get("CHARTS", "10000"))
FEWER = int(os.environ.get("FEWER", "100"))
HERE = os.path.dirname(os.path.abspath(__file__))


class Measurement:
    """One command that draws charts, with the times of its runs."""

    def __init__(self, name, command, charts):
        self.name, self.charts = name, charts
        self.command = [*command, str(charts)]
        self.drawing, self.processor, self.whole, self.result = [], [], [], {}

    def run(self):
        start = time.perf_counter()
        process = subprocess.run(self.command, capture_output=True, text=True)
        self.whole.append(time.perf_counter() - start)
        if process.returncode != 0:
            sys.exit(f"{' '.join(self.command)}\n{process.stderr}")
        self.result = json.loads(process.stdout)
        self.drawing.append(self.result["seconds"])
        self.processor.append(self.result["processor"])

    @property
    def per_chart(self):
        """Seconds for the drawing of one chart."""
        return statistics.median(self.drawing) / self.charts

    @property
    def processor_per_chart(self):
        """Seconds that the processors worked for the drawing of one chart, which waiting for them does not add to."""
        return statistics.median(self.processor) / self.charts

    @property
    def process(self):
        """Seconds for a process that draws all charts: what it takes besides the drawing is not scaled."""
        besides = statistics.median(whole - drawing for whole, drawing in zip(self.whole, self.drawing))
        return besides + self.per_chart * CHARTS


def main():
    program = os.path.abspath(sys.argv[1])
    peers = [sys.executable, os.path.join(HERE, "chart_peers.py")]
    measured = [
        Measurement("inspect-report, SVG", [program, "svg"], CHARTS),
        Measurement("inspect-report, text", [program, "text"], CHARTS),
        Measurement("matplotlib, SVG", [*peers, "matplotlib"], FEWER),
        Measurement("vl-convert, SVG", [*peers, "vl-convert"], FEWER),
    ]
    same = [json.loads(subprocess.check_output([*command, str(FEWER)]))["data"]
            for command in ([program, "svg"], [*peers, "matplotlib"])]
    if len(set(same)) > 1:
        sys.exit("The two sides draw different charts.")
    for _ in range(ROUNDS):
        for command in measured:
            command.run()
    print(f"{ROUNDS} interleaved rounds, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}; medians, for "
          f"{CHARTS:,} charts of 14 bars (the libraries drew {FEWER}, scaled)")
    first = measured[0]
    for command in measured:
        print(f"{command.name:21} drawing {command.per_chart * CHARTS:9.3f} s {command.per_chart / first.per_chart:7.1f} x SVG"
              f"   processor time {command.processor_per_chart * 1e6:9.1f} us a chart"
              f" {command.processor_per_chart / first.processor_per_chart:7.1f} x SVG"
              f"   process {command.process:9.3f} s   {command.result['bytes'] // command.charts:6,} bytes a chart")


main()
