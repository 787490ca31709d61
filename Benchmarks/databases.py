#!/usr/bin/env python3
"""Measures how long the scores of an inspection take when its assessments stand in SQLite and in PostgreSQL.

    .ci/with-postgresql python3 Benchmarks/databases.py PROGRAM EXAMPLE

The inspection is the one that `answers.py` makes of EXAMPLE (CASES=1000 for a small one). Its file is loaded into both
databases, with and without a unique key over case and question: without one the program has to look for repeated answers
itself. Beside each stands the plainest count that the database's own program can make of the same table, without any
check. The memory is that of the programs and not of PostgreSQL's server; no figure is less than what Python takes. Without
a PostgreSQL (PGHOST is not set) only SQLite is measured.
"""
import csv
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = int(os.environ.get("ROUNDS", "5"))
PLAIN = "SELECT question, answer, count(*) FROM assessments GROUP BY question, answer"
PSQL = ["psql", "-X", "-q", "-w", "-v", "ON_ERROR_STOP=1"]


def quoted(name):
    return '"' + name.replace('"', '""') + '"'


def columns_of(path):
    with open(path, newline="", encoding="utf-8-sig") as file:
        return next(csv.reader(file))


def create(table, columns, key):
    texts = ", ".join(quoted(name) + " TEXT" for name in columns)
    unique = ', PRIMARY KEY ("case", question)' if key else ""
    return f"CREATE TABLE {table} ({texts}{unique})"


def load_sqlite(path, tables, key):
    database = sqlite3.connect(path)
    database.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
    for table, file in tables.items():
        columns = columns_of(file)
        database.execute(create(table, columns, key))
        with open(file, newline="", encoding="utf-8-sig") as rows:
            reader = csv.reader(rows)
            next(reader)
            marks = ", ".join("?" for _ in columns)
            database.executemany(f"INSERT INTO {table} VALUES ({marks})", reader)
    database.commit()
    count = database.execute("SELECT count(*) FROM assessments").fetchone()[0]
    database.close()
    return count


def load_postgresql(tables, key):
    for table, file in tables.items():
        statements = f"DROP TABLE IF EXISTS {table}; {create(table, columns_of(file), key)}"
        subprocess.run(PSQL + ["-c", statements], check=True, stderr=subprocess.DEVNULL)
        with open(file, "rb") as rows:
            copy = f"COPY {table} FROM STDIN (FORMAT csv, HEADER)"
            subprocess.run(PSQL + ["-c", copy], stdin=rows, check=True)
    subprocess.run(PSQL + ["-c", "VACUUM ANALYZE"], check=True)


def inspection_beside(source, target, data):
    """A copy of the inspection without its data, which says that they stand elsewhere."""
    shutil.copytree(source, target, ignore=shutil.ignore_patterns("assessments.csv", "cases.csv"))
    path = os.path.join(target, "inspection.md")
    with open(path, encoding="utf-8") as file:
        lines = [line for line in file.read().split("\n") if not line.startswith("data:")]
    lines.insert(1, f"data: {data}")
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines))
    os.makedirs(os.path.join(target, "data"), exist_ok=True)


def measured(command):
    """The median of the times of whole processes in seconds, the most memory in bytes, and what was printed."""
    times, most, output = [], 0, b""
    for _ in range(ROUNDS):
        with tempfile.TemporaryFile() as printed, tempfile.TemporaryFile() as errors:
            start = time.perf_counter()
            process = subprocess.Popen(command, stdout=printed, stderr=errors)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            times.append(time.perf_counter() - start)
            if process.returncode != 0:
                errors.seek(0)
                raise SystemExit(f"{' '.join(command)}\n{errors.read().decode(errors='replace')}")
            most = max(most, usage.ru_maxrss * 1024)
            printed.seek(0)
            output = printed.read()
    return statistics.median(times), most, output


def main():
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    program, example = (os.path.abspath(path) for path in sys.argv[1:3])
    has_postgresql = "PGHOST" in os.environ
    scores = set()
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, "files")
        makes = os.path.join(os.path.dirname(os.path.abspath(__file__)), "answers.py")
        subprocess.run([sys.executable, makes, source, example], check=True)
        tables = {"assessments": os.path.join(source, "data", "assessments.csv")}
        for key in (True, False):
            what = "with a unique key" if key else "without a unique key"
            inspection = os.path.join(folder, f"sqlite-{key}")
            inspection_beside(source, inspection, "sqlite:data/tool.sqlite")
            database = os.path.join(inspection, "data", "tool.sqlite")
            rows = load_sqlite(database, tables, key)
            if key:
                print(f"{rows:,} answers, medians of {ROUNDS}, whole processes, scores by inspect-report")
            commands = [
                (f"SQLite, {what}", [program, "score", inspection, "--format", "csv"]),
                ("  sqlite3, plain count", ["sqlite3", "-readonly", database, PLAIN]),
            ]
            if has_postgresql:
                inspection = os.path.join(folder, f"postgresql-{key}")
                inspection_beside(source, inspection, "postgresql")
                load_postgresql(tables, key)
                commands += [
                    (f"PostgreSQL, {what}", [program, "score", inspection, "--format", "csv"]),
                    ("  psql, plain count", PSQL + ["-c", f"COPY ({PLAIN}) TO STDOUT (FORMAT csv)"]),
                ]
            for name, command in commands:
                median, most, output = measured(command)
                print(f"{name:36} {median:8.2f} s   {most / 1e6:8.1f} MB", flush=True)
                if command[0] == program:
                    scores.add(output)
    if len(scores) != 1:
        raise SystemExit("The databases do not give the same scores.")


if __name__ == "__main__":
    main()
