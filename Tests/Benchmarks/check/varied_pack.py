"""Writes packs that are hard to prove: rules over many facts, with floors, ceilings, exceptions, four concerns."""

import random
from pathlib import Path

LEVELS = [f"level_{n}" for n in range(5)]
MODALITIES = [f"modality_{n}" for n in range(15)]
REFERRALS = [f"referral_{n}" for n in range(15)]
PRECAUTIONS = [f"precaution_{n}" for n in range(3)]
URGENCIES = ["same_day", "within_7_days", "routine"]
CONCERNS = {"safety": 2, "clinical": 5, "preference": 1, "programme": 2}
GRADES = ["absent", "mild", "moderate", "severe"]


def facts(count):
    kinds = ["scale", "scale", "flag", "number"]
    return [(f"{kinds[n % 4]}_{n}", kinds[n % 4]) for n in range(count)]


def header(declared):
    lines = [
        "# Made by varied_pack.py. It makes no clinical sense.",
        "pack: varied",
        "version: 1.0.0",
        "title: Generated rules",
        "concerns: [" + ", ".join(CONCERNS) + "]",
        "urgencies:",
        "  - {urgency: same_day, urgent: yes}",
        "  - {urgency: within_7_days}",
        "  - {urgency: routine}",
        "facts:",
    ]
    forms = {"scale": f"scale: [{', '.join(GRADES)}]", "flag": "flag: yes", "number": "number: {min: 0, max: 50}"}
    lines += [f"  {name}: {{{forms[kind]}}}" for name, kind in declared]
    lines += ["mix: {step: 5%, minimum_minutes: 30}", "levels:"]
    for rank, level in enumerate(LEVELS):
        lines += [
            f"  {level}:",
            f"    days_per_week: {{min: {rank + 1}, max: {rank + 2}, usual: {rank + 1}}}",
            "    hours_per_day: {min: 2, max: 3, usual: 2}",
            "    individual_sessions_per_week: {min: 0, max: 2, usual: 1}",
            "    weeks: {min: 12, max: 26, usual: 16}",
            "    review_within_days: {min: 7, max: 30, usual: 30}",
            "    individual_session_minutes: 50",
        ]
    for key, names in [("modalities", MODALITIES), ("referrals", REFERRALS), ("precautions", PRECAUTIONS)]:
        lines.append(f"{key}: {{" + ", ".join(f"{name}: {{label: {name}}}" for name in names) + "}")
    return "\n".join(lines) + "\n"


def condition(draw, declared):
    lines = []
    for name, kind in draw.sample(declared, draw.randint(1, 3)):
        if kind == "scale":
            lines.append(f"{name}: {{at_least: {draw.choice(GRADES[1:])}}}")
        elif kind == "flag":
            lines.append(f"{name}: {draw.choice(['yes', 'no'])}")
        else:
            least = draw.randint(0, 40)
            lines.append(f"{name}: {{at_least: {least}, at_most: {least + draw.randint(0, 9)}}}")
    return "{" + ", ".join(lines) + "}"


def statement(draw):
    said = [
        (15, lambda: f"intensity: {{level: {{at_least: {draw.choice(LEVELS)}}}}}"),
        (3, lambda: f"intensity: {{level: {{at_most: {draw.choice(LEVELS[1:])}}}}}"),
        (7, lambda: f"intensity: {{days_per_week: {{at_least: {draw.randint(2, 4)}}}}}"),
        (30, lambda: f"modalities: {{{draw.choice(MODALITIES)}: {{weight: {draw.randint(1, 5)}}}}}"),
        (3, lambda: f"modalities: {{{draw.choice(MODALITIES)}: avoid}}"),
        (32, lambda: f"referrals: {{{draw.choice(REFERRALS)}: {draw.choice(URGENCIES)}}}"),
        (5, lambda: f"review_within_days: {{at_most: {draw.choice([7, 14, 21])}}}"),
        (5, lambda: f"precautions: [{draw.choice(PRECAUTIONS)}]"),
    ]
    return draw.choices([write for _, write in said], [weight for weight, _ in said])[0]()


def rules(draw, count, declared):
    lines = [
        "rules:",
        "  - rule: rule-00000",
        "    title: Stands for everybody",
        "    concern: programme",
        "    when: always",
        f"    then: {{intensity: {{level: {{at_least: {LEVELS[0]}}}}}, modalities: {{{MODALITIES[0]}: {{weight: 2}}}}}}",
        "    because: Everybody starts somewhere.",
    ]
    for number in range(1, count):
        lines += [
            f"  - rule: rule-{number:05}",
            f"    title: Generated rule {number}",
            f"    concern: {draw.choices(list(CONCERNS), list(CONCERNS.values()))[0]}",
            f"    when: {condition(draw, declared)}",
        ]
        if draw.random() < 0.1:
            lines.append(f"    unless: [{condition(draw, declared)}]")
        lines += [f"    then: {{{statement(draw)}}}", f"    because: Rule {number} was drawn."]
    return "\n".join(lines) + "\n"


def write(folder, rule_count, fact_count=40, seed=7):
    draw = random.Random(seed)
    declared = facts(fact_count)
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "pack.yaml").write_text(header(declared))
    (folder / "rules.yaml").write_text(rules(draw, rule_count, declared))
