"""What a programmer would write by hand: the rules as Python conditions, JSON by orjson."""

from __future__ import annotations

from pathlib import Path

from engines import line_by_line
from generated_rules import Condition, Numbers, Rule, facts

PACKAGES = ["orjson"]


class Engine:
    def __init__(self, rules: list[Rule], threads: int) -> None:
        scope: dict = {}
        exec(compile(_source(rules), "rules", "exec"), scope)
        self.decide = scope["standing"]

    def run(self, records: Path, output: Path, limit: int | None) -> int:
        return line_by_line.run(self.decide, records, output, limit)


def _source(rules: list[Rule]) -> str:
    """A function that asks for each fact once and for each rule once. A number that is not known is taken for -1."""
    lines = ["def standing(record):", "    get = record.get", "    found = []"]
    for fact, is_number in facts(rules).items():
        lines.append(f"    {fact} = get({fact!r}, -1)" if is_number else f"    {fact} = get({fact!r})")
    for rule in rules:
        test = " and ".join(_test(condition) for condition in rule.conditions) or "True"
        lines.append(f"    if {test}: found.append({rule.name!r})")
    return "\n".join([*lines, "    return found"])


def _test(condition: Condition) -> str:
    if isinstance(condition, Numbers):
        return f"{condition.lowest} <= {condition.fact} <= {condition.highest}"
    return f"{condition.fact} in {{{', '.join(map(repr, condition.accepted))}}}"
