"""The rules that `cohort pack --conditions` writes, for translation into what other engines understand."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Words:
    """A condition on a fact whose values are words: it must be known and one of these."""

    fact: str
    accepted: tuple[str, ...]


@dataclass(frozen=True)
class Numbers:
    """A condition on a fact whose values are whole numbers: it must be known and lie between these."""

    fact: str
    lowest: int
    highest: int


Condition = Words | Numbers


@dataclass(frozen=True)
class Rule:
    """A rule that stands where all of its conditions hold; without any it always stands."""

    name: str
    conditions: tuple[Condition, ...]


def load(path: Path) -> list[Rule]:
    """Reads the rules of a file, in the order of their names."""
    with path.open(encoding="utf-8") as lines:
        return [_rule(json.loads(line)) for line in lines]


def facts(rules: list[Rule]) -> dict[str, bool]:
    """The facts that rules ask for, by name, and whether they are numbers."""
    return {
        condition.fact: isinstance(condition, Numbers)
        for rule in rules
        for condition in rule.conditions
    }


def _rule(entry: dict) -> Rule:
    return Rule(entry["rule"], tuple(_condition(line) for line in entry["when"]))


def _condition(line: dict) -> Condition:
    if "is" in line:
        return Words(line["fact"], tuple(line["is"]))
    return Numbers(line["fact"], line["from"], line["to"])
