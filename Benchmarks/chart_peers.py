#!/usr/bin/env python3
"""Draws the charts of Benchmarks/charts as SVG with a library: chart_peers.py matplotlib|vl-convert COUNT

Prints as JSON how long the drawing alone took, without imports and one drawing to warm up. Each library is used in its
quickest way that gives the same content: title, subtitle, labels, bars, values, the line and its name.
"""
import io
import json
import sys
import time

OPENINGS = ["Assessing", "Planning", "Reviewing", "Recording", "Sharing", "Managing", "Delivering", "Supporting",
            "Checking", "Preparing"]
OBJECTS = ["risk of harm", "the sentence plan", "work with victims", "home visits", "contact with other agencies",
           "release", "constructive interventions", "attendance", "diversity and individual needs",
           "the protection of children"]
SUBTITLE = "Percentage of cases in which the work was done well enough"
MASK = (1 << 64) - 1


class Generator:
    """The same charts as `ChartGenerator` makes."""

    def __init__(self):
        self.state, self.checksum = 4, 0xCBF29CE484222325

    def random(self, limit):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        mixed = self.state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & MASK
        return (mixed ^ (mixed >> 31)) % limit

    def next(self):
        title = f"Area {self.random(1000)}: half of the work was good enough"
        labels, values = [], []
        for _ in range(14):
            opening = OPENINGS[self.random(10)]
            labels.append(f"{opening} {OBJECTS[self.random(10)]}")
            values.append(self.random(101))
            for byte in f"{labels[-1]} {values[-1]}\n".encode():
                self.checksum = ((self.checksum ^ byte) * 0x100000001B3) & MASK
        return title, labels, values


def with_matplotlib():
    import matplotlib
    matplotlib.use("agg")
    from matplotlib.figure import Figure
    # Text stays text, as in our drawings: outlines take longer.
    matplotlib.rcParams["svg.fonttype"] = "none"
    figure = Figure(figsize=(7.6, 4.6))

    def draw(chart):
        title, labels, values = chart
        figure.clear()
        # Margins that are known spare it the measuring of labels.
        axes = figure.add_axes((0.42, 0.08, 0.54, 0.78))
        bars = axes.barh(range(14), values, color="#12436D")
        axes.set_yticks(range(14), labels)
        axes.invert_yaxis()
        axes.bar_label(bars, labels=[f"{value}%" for value in values])
        axes.axvline(60, color="black")
        axes.text(60, -1, "Line of priority, 60%")
        axes.set_xlim(0, 100)
        figure.text(0.02, 0.97, title)
        figure.text(0.02, 0.93, SUBTITLE)
        figure.text(0.02, 0.01, "Source: Invented figures")
        file = io.BytesIO()
        figure.savefig(file, format="svg")
        return len(file.getvalue())
    return draw


def with_vl_convert():
    import vl_convert

    def draw(chart):
        title, labels, values = chart
        # Bars are told apart by their places, since two may have one label.
        rows = [{"n": n, "label": label, "value": value} for n, (label, value) in enumerate(zip(labels, values))]
        y = {"field": "n", "type": "ordinal", "title": None,
             "axis": {"labelExpr": json.dumps(labels) + "[datum.value]", "labelLimit": 300}}
        x = {"field": "value", "type": "quantitative", "title": None, "scale": {"domain": [0, 100]}}
        svg = vl_convert.vegalite_to_svg(json.dumps({
            "$schema": "https://vega.github.io/schema/vega-lite/v5.json", "width": 400, "height": 330,
            "title": {"text": title, "subtitle": SUBTITLE}, "data": {"values": rows},
            "layer": [
                {"mark": {"type": "bar", "color": "#12436D"}, "encoding": {"x": x, "y": y}},
                {"mark": {"type": "text", "align": "left", "dx": 3},
                 "encoding": {"x": x, "y": y, "text": {"field": "value", "type": "quantitative"}}},
                {"data": {"values": [{}]}, "mark": "rule", "encoding": {"x": {"datum": 60}}},
                {"data": {"values": [{}]}, "mark": {"type": "text", "dy": -170}, "encoding": {
                    "x": {"datum": 60}, "text": {"value": "Line of priority, 60%"}}},
            ],
        }))
        return len(svg.encode())
    return draw


def main():
    library, count = sys.argv[1], int(sys.argv[2])
    draw = {"matplotlib": with_matplotlib, "vl-convert": with_vl_convert}[library]()
    generator = Generator()
    charts = [generator.next() for _ in range(count)]
    draw(charts[0])
    size = 0
    start, start_of_processor = time.perf_counter(), time.process_time()
    for chart in charts:
        size += draw(chart)
    seconds, processor = time.perf_counter() - start, time.process_time() - start_of_processor
    print(json.dumps({"seconds": seconds, "processor": processor, "charts": count, "bytes": size,
                      "data": f"{generator.checksum:x}"}))


main()
