#!/usr/bin/env python3
"""Counts the answers to each question in a CSV file with a library: peers.py polars|duckdb counts|checked FILE

`counts` only counts; `checked` makes sure as well that no case answers a question twice, as the tool always does.
"""
import sys


def with_polars(path, is_checked):
    import polars
    rows = polars.scan_csv(path)
    if is_checked:
        twice = rows.group_by("case", "question").len().filter(polars.col("len") > 1)
        assert twice.select(polars.len()).collect(engine="streaming").item() == 0
    return rows.group_by("question", "answer").len().collect(engine="streaming").height


def with_duckdb(path, is_checked):
    import duckdb
    rows = f"read_csv('{path}', header = true)"
    if is_checked:
        twice = f'SELECT 1 FROM {rows} GROUP BY "case", question HAVING count(*) > 1'
        assert not duckdb.sql(twice).fetchall()
    return len(duckdb.sql(f"SELECT question, answer, count(*) FROM {rows} GROUP BY ALL").fetchall())


library, job, path = sys.argv[1:4]
counts = {"polars": with_polars, "duckdb": with_duckdb}[library](path, job == "checked")
print(f"{counts} counts")
