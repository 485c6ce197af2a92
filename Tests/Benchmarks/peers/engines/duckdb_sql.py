"""DuckDB: one query over the file, with a CASE for each rule."""

from __future__ import annotations

from pathlib import Path

import duckdb

from generated_rules import Condition, Numbers, Rule, facts

PACKAGES = ["duckdb"]


class Engine:
    def __init__(self, rules: list[Rule], threads: int) -> None:
        self._rules = rules
        self._connection = duckdb.connect()
        self._connection.execute(f"SET threads = {threads}")

    def run(self, records: Path, output: Path, limit: int | None) -> int:
        query = f"COPY ({_selection(self._rules, records, limit)}) TO {_text(str(output))} (FORMAT json)"
        return self._connection.execute(query).fetchone()[0]


def _selection(rules: list[Rule], records: Path, limit: int | None) -> str:
    cases = ", ".join(_case(rule) for rule in rules)
    rows = f"read_json({_text(str(records))}, format = 'newline_delimited', columns = {_columns(rules)})"
    at_most = f" LIMIT {limit}" if limit is not None else ""
    return (
        f"SELECT assessment AS id, list_filter([{cases}], lambda rule: rule IS NOT NULL) AS rules "
        f"FROM {rows}{at_most}"
    )


def _columns(rules: list[Rule]) -> str:
    kinds = {"assessment": "VARCHAR"}
    kinds |= {fact: "INTEGER" if is_number else "VARCHAR" for fact, is_number in facts(rules).items()}
    return "{" + ", ".join(f"{name}: '{kind}'" for name, kind in kinds.items()) + "}"


def _case(rule: Rule) -> str:
    test = " AND ".join(_test(condition) for condition in rule.conditions) or "TRUE"
    return f"CASE WHEN {test} THEN {_text(rule.name)} END"


def _test(condition: Condition) -> str:
    if isinstance(condition, Numbers):
        return f"{condition.fact} BETWEEN {condition.lowest} AND {condition.highest}"
    return f"{condition.fact} IN ({', '.join(map(_text, condition.accepted))})"


def _text(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
