"""GoRules ZEN: one decision table that collects every row that matches, called without a trace."""

from __future__ import annotations

import json
from pathlib import Path

import zen

from engines import line_by_line
from generated_rules import Condition, Numbers, Rule, facts

PACKAGES = ["zen-engine", "orjson"]


class Engine:
    def __init__(self, rules: list[Rule], threads: int) -> None:
        self._decision = zen.ZenEngine().create_decision(json.dumps(_graph(rules)))

    def decide(self, record: dict) -> list[str]:
        return [row["rule"] for row in self._decision.evaluate(record)["result"]]

    def run(self, records: Path, output: Path, limit: int | None) -> int:
        return line_by_line.run(self.decide, records, output, limit)


def _graph(rules: list[Rule]) -> dict:
    return {
        "nodes": [
            _node("input", "inputNode"),
            {**_node("rules", "decisionTableNode"), "content": _table(rules)},
            _node("output", "outputNode"),
        ],
        "edges": [_edge("input", "rules"), _edge("rules", "output")],
    }


def _node(name: str, kind: str) -> dict:
    return {"id": name, "name": name, "type": kind, "position": {"x": 0, "y": 0}}


def _edge(source: str, target: str) -> dict:
    return {"id": f"{source}-{target}", "sourceId": source, "targetId": target, "type": "edge"}


def _table(rules: list[Rule]) -> dict:
    return {
        "hitPolicy": "collect",
        "inputs": [_column(fact) for fact in facts(rules)],
        "outputs": [_column("rule")],
        "rules": [_row(rule) for rule in rules],
    }


def _column(name: str) -> dict:
    return {"id": name, "name": name, "type": "expression", "field": name}


def _row(rule: Rule) -> dict:
    cells = {condition.fact: _cell(condition) for condition in rule.conditions}
    return {"_id": rule.name, "rule": json.dumps(rule.name), **cells}


def _cell(condition: Condition) -> str:
    if isinstance(condition, Numbers):
        return f"[{condition.lowest}..{condition.highest}]"
    return ", ".join(json.dumps(word) for word in condition.accepted)
