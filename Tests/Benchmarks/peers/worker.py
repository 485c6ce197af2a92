"""Runs one engine in a process of its own, for compare.py, and prints what it measured as JSON.

What is timed begins when the engine is imported and holds the rules, and ends when the last result is written: the
start of Python and the translation of rules are a gift to the peers.
"""

from __future__ import annotations

import argparse
import importlib
import json
import time
from importlib import metadata
from pathlib import Path

import generated_rules


def main() -> None:
    options = _options()
    engine = importlib.import_module(f"engines.{options.engine}")
    prepared = engine.Engine(generated_rules.load(options.rules), options.threads)
    measure = _time_deciding if options.deciding else _time_file
    count, seconds = measure(prepared, options)
    versions = {name: metadata.version(name) for name in engine.PACKAGES}
    print(json.dumps({"records": count, "seconds": seconds, "versions": versions}))


def _time_file(engine, options: argparse.Namespace) -> tuple[int, float]:
    """From a file of records to a file of results."""
    start = time.perf_counter()
    count = engine.run(options.records, options.output, options.limit)
    return count, time.perf_counter() - start


def _time_deciding(engine, options: argparse.Namespace) -> tuple[int, float]:
    """Deciding alone: the records are read beforehand, and the results are written afterwards."""
    with options.records.open(encoding="utf-8") as lines:
        records = [json.loads(line) for line, _ in zip(lines, range(options.limit))]
    start = time.perf_counter()
    results = [engine.decide(record) for record in records]
    seconds = time.perf_counter() - start
    with options.output.open("w", encoding="utf-8") as output:
        for record, rules in zip(records, results):
            output.write(json.dumps({"id": record["assessment"], "rules": rules}) + "\n")
    return len(records), seconds


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("engine", help="a module of engines/")
    parser.add_argument("--rules", type=Path, required=True, help="the rules' conditions, as NDJSON")
    parser.add_argument("--records", type=Path, required=True, help="the records, as NDJSON")
    parser.add_argument("--output", type=Path, required=True, help="where the results go")
    parser.add_argument("--limit", type=int, help="at most so many records")
    parser.add_argument("--threads", type=int, default=1, help="for engines that can use several")
    parser.add_argument("--deciding", action="store_true", help="time deciding alone, not reading and writing")
    return parser.parse_args()


if __name__ == "__main__":
    main()
