"""Reading and writing for engines that decide one record at a time."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import Callable

import orjson

Decide = Callable[[dict], list[str]]


def run(decide: Decide, records: Path, output: Path, limit: int | None) -> int:
    """Writes the rules that stand for each record, in order; returns how many records there were."""
    count = 0
    with records.open("rb") as lines, output.open("wb") as results:
        for line in islice(lines, limit):
            record = orjson.loads(line)
            results.write(orjson.dumps({"id": record["assessment"], "rules": decide(record)}) + b"\n")
            count += 1
    return count
