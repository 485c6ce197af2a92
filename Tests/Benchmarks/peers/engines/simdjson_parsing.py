"""simdjson through its Python binding: every line is parsed and nothing is decided. The limit, not a peer."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import simdjson

from generated_rules import Rule

PACKAGES = ["pysimdjson"]


class Engine:
    def __init__(self, rules: list[Rule], threads: int) -> None:
        self._parser = simdjson.Parser()

    def run(self, records: Path, output: Path, limit: int | None) -> int:
        """Writes nothing: there is nothing to say."""
        count = 0
        parse = self._parser.parse
        with records.open("rb") as lines:
            for line in islice(lines, limit):
                parse(line)
                count += 1
        return count
