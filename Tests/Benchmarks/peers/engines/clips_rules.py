"""CLIPS: a fact for each record, a rule for each rule. A rule that fires calls back with its name."""

from __future__ import annotations

from pathlib import Path

import clips

from engines import line_by_line
from generated_rules import Condition, Numbers, Rule, facts

PACKAGES = ["clipspy", "orjson"]


class Engine:
    def __init__(self, rules: list[Rule], threads: int) -> None:
        self._numbers = {fact for fact, is_number in facts(rules).items() if is_number}
        self._words = set(facts(rules)) - self._numbers
        self._found: list[str] = []
        self._environment = clips.Environment()
        self._environment.define_function(lambda name: self._found.append(str(name)), name="stands")
        self._environment.build(f"(deftemplate record {' '.join(_slot(fact) for fact in facts(rules))})")
        for rule in rules:
            self._environment.build(_defrule(rule))
        self._template = self._environment.find_template("record")

    def decide(self, record: dict) -> list[str]:
        self._found.clear()
        fact = self._template.assert_fact(**self._slots(record))
        self._environment.run()
        fact.retract()
        return sorted(self._found)

    def run(self, records: Path, output: Path, limit: int | None) -> int:
        return line_by_line.run(self.decide, records, output, limit)

    def _slots(self, record: dict) -> dict:
        words = {name: clips.Symbol(record[name]) for name in self._words & record.keys()}
        return {**words, **{name: record[name] for name in self._numbers & record.keys()}}


def _slot(fact: str) -> str:
    return f"(slot {fact} (default unknown))"


def _defrule(rule: Rule) -> str:
    slots = " ".join(f"({condition.fact} {_accepted(condition)})" for condition in rule.conditions)
    return f"(defrule {rule.name} (record {slots}) => (stands {rule.name}))"


def _accepted(condition: Condition) -> str:
    if isinstance(condition, Numbers):
        return "|".join(str(number) for number in range(condition.lowest, condition.highest + 1))
    return "|".join(condition.accepted)
