#!/usr/bin/env python3
"""Measures Regimen and its peers side by side: the same generated rules, the same records, one run.

The peers are installed from PyPI into a folder that is gone afterwards. Each engine reads 200,000 records as NDJSON and
writes the ids of the rules that stand for each. The slow ones do so for the first 2,000, and their rate is that of this
sample. Every result is compared with Regimen's, record by record; a difference ends the run with status 1. (DuckDB with
several threads does not write in the order in which it reads, and is not asked to.) Of three rounds, in which everybody
takes a turn, each engine's best counts. Regimen is timed as a whole process; the peers from the moment at which they
are ready. Needs Python 3.10.

With --deciding, times the peers at deciding alone instead: records already decoded, no output. Regimen is still timed
as a whole process on all records, its start, reading and writing among the time.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
import venv
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import IO

HERE = Path(__file__).resolve().parent
BENCHMARKS = HERE.parent
REPOSITORY = BENCHMARKS.parent.parent
PACKAGES = ["clipspy", "duckdb", "orjson", "pysimdjson", "zen-engine"]
REFERENCE = "Regimen, 1 thread"


class Failure(Exception):
    """Why nothing, or nothing sound, could be measured."""


@dataclass(frozen=True)
class Peer:
    """An engine that worker.py can run."""

    name: str
    module: str
    threads: int = 1
    is_slow: bool = False
    decides: bool = True


PEERS = [
    Peer("DuckDB, 1 thread", "duckdb_sql", threads=1),
    Peer("DuckDB, 2 threads", "duckdb_sql", threads=2),
    Peer("GoRules ZEN", "gorules_zen", is_slow=True),
    Peer("CLIPS", "clips_rules", is_slow=True),
    Peer("Python script", "python_script"),
    Peer("simdjson, parsing alone", "simdjson_parsing", decides=False),
]
DECIDERS = [
    Peer("GoRules ZEN", "gorules_zen", is_slow=True),
    Peer("CLIPS", "clips_rules", is_slow=True),
    Peer("Python script", "python_script"),
]


@dataclass
class Measurement:
    """The best of an engine's rounds."""

    name: str
    records: int = 0
    seconds: float = float("inf")
    versions: dict[str, str] = field(default_factory=dict)
    keeps_order: bool | None = None
    results: Path | None = None

    @property
    def rate(self) -> float:
        return self.records / self.seconds

    def take(self, records: int, seconds: float) -> None:
        self.records = records
        self.seconds = min(self.seconds, seconds)


@dataclass(frozen=True)
class Bench:
    """The programs, and the folder in which everything is made."""

    folder: Path
    python: Path
    cohort: Path
    regimen: Path | None

    def make_pack(self, rules: int, seed: int) -> tuple[Path, Path]:
        """A pack of generated rules, and the same rules for translation."""
        pack, conditions = self.folder / f"pack-{rules}", self.folder / f"rules-{rules}.ndjson"
        _call([self.cohort, "pack", "--rules", rules, "--seed", seed, "--output", pack, "--conditions", conditions])
        return pack, conditions

    def make_records(self, count: int, seed: int) -> Path:
        """Records for generated packs."""
        records = self.folder / "records.ndjson"
        with records.open("wb") as output:
            subprocess.run(
                [self.cohort, "answers", "--records", str(count), "--seed", str(seed)], stdout=output, check=True)
        return records


# Making ready


def make_bench(folder: Path, options: argparse.Namespace) -> Bench:
    """Installs the peers, and builds what was not named."""
    _say("installing the peers")
    environment = folder / "python"
    venv.create(environment, with_pip=True)
    python = environment / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    _call([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *PACKAGES])
    cohort = options.cohort or _build(BENCHMARKS, "cohort")
    regimen = None if options.without_regimen else options.regimen or _build(REPOSITORY, "regimen")
    return Bench(folder, python, cohort.resolve(), regimen and regimen.resolve())


def _build(package: Path, product: str) -> Path:
    _say(f"building {product}")
    command = ["swift", "build", "--configuration", "release", "--package-path", package, "--product", product]
    _call(command)
    return Path(_call([*command, "--show-bin-path"]).strip()) / product


# Measuring


def compare_files(bench: Bench, options: argparse.Namespace) -> list[Measurement]:
    """From a file of records to a file of results, everybody by turns."""
    pack, conditions = bench.make_pack(options.rules, options.seed)
    records = bench.make_records(options.records, options.seed)
    measurements: dict[str, Measurement] = {}
    for round_number in range(1, options.rounds + 1):
        _say(f"round {round_number} of {options.rounds}")
        _calibrate(_entry(measurements, "calibration"))
        for threads in (1, 2) if bench.regimen else ():
            name = f"Regimen, {threads} thread{'s' if threads > 1 else ''}"
            _run_regimen(bench, pack, records, threads, _entry(measurements, name))
        for peer in PEERS:
            limit = options.sample if peer.is_slow else None
            _run_peer(bench, peer, conditions, records, limit, _entry(measurements, peer.name))
    return list(measurements.values())


def compare_deciding(bench: Bench, rules: int, options: argparse.Namespace) -> list[Measurement]:
    """Deciding alone, everybody by turns; Regimen with all that it does besides."""
    pack, conditions = bench.make_pack(rules, options.seed)
    records = bench.make_records(options.records, options.seed)
    measurements: dict[str, Measurement] = {}
    for round_number in range(1, options.rounds + 1):
        _say(f"{rules} rules, round {round_number} of {options.rounds}")
        _calibrate(_entry(measurements, "calibration"))
        if bench.regimen:
            _run_regimen(bench, pack, records, 1, _entry(measurements, REFERENCE))
        for peer in DECIDERS:
            entry = _entry(measurements, peer.name)
            _run_peer(bench, peer, conditions, records, options.sample, entry, deciding=True)
    return list(measurements.values())


def _entry(measurements: dict[str, Measurement], name: str) -> Measurement:
    return measurements.setdefault(name, Measurement(name))


def _run_peer(
    bench: Bench, peer: Peer, rules: Path, records: Path, limit: int | None, entry: Measurement, deciding: bool = False
) -> None:
    output = bench.folder / f"{peer.module}-{peer.threads}.out"
    command = [bench.python, HERE / "worker.py", peer.module, "--rules", rules, "--records", records]
    command += ["--output", output, "--threads", peer.threads]
    command += ["--limit", limit] if limit is not None else []
    command += ["--deciding"] if deciding else []
    report = json.loads(_call(command))
    entry.take(report["records"], report["seconds"])
    entry.versions = report["versions"]
    entry.results = output if peer.decides else None


def _run_regimen(bench: Bench, pack: Path, records: Path, threads: int, entry: Measurement) -> None:
    output = bench.folder / f"regimen-{threads}.out"
    command = [bench.regimen, "batch", records, "--rules", pack, "--fields", "id,rules", "--jobs", threads]
    start = time.perf_counter()
    with output.open("wb") as lines:
        _call([*command, "--quiet"], output=lines)
    seconds = time.perf_counter() - start
    with output.open("rb") as lines:
        entry.take(sum(1 for _ in lines), seconds)
    entry.results = output


def _calibrate(entry: Measurement) -> None:
    """A fixed piece of work, so that figures of different machines can be compared. Its records are steps."""
    steps = 1_000_000
    start = time.perf_counter()
    state = 1
    for _ in range(steps):
        state = (state * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
    entry.take(steps, time.perf_counter() - start)


# Checking


def check_results(measurements: list[Measurement], expected: int) -> int:
    """Compares everybody's standing rules with those of the first, record by record; returns how many it compared.

    An engine may write in an order of its own; whether it keeps that of its input is noted. Raises Failure where
    somebody says otherwise, or left records out.
    """
    with_results = [measurement for measurement in measurements if measurement.results]
    reference, others = with_results[0], with_results[1:]
    wanted = _standing(reference.results)
    order = sorted(wanted)
    if len(wanted) != expected:
        raise Failure(f"{reference.name} gave {len(wanted)} results for {expected} records")
    for measurement in with_results:
        found = _standing(measurement.results)
        measurement.keeps_order = list(found) == order[: measurement.records]
        if sorted(found) != order[: measurement.records]:
            raise Failure(f"{measurement.name} left records out, or gave some twice")
        for name, rules in found.items():
            if rules != wanted[name]:
                raise Failure(f"{name}: {reference.name} says {wanted[name]}, {measurement.name} says {rules}")
    return sum(other.records for other in others)


def _standing(path: Path) -> dict[str, list[str]]:
    """The rules that stand, by the ids of records, in the order in which they are written."""
    with path.open(encoding="utf-8") as lines:
        return {entry["id"]: sorted(entry["rules"]) for entry in map(json.loads, lines)}


# Telling


def file_table(measurements: list[Measurement]) -> str:
    """Records a second, how many times as fast Regimen is, and whether results come out in the order of records."""
    rates = {measurement.name: measurement.rate for measurement in measurements}
    rows = [("engine", "records", "records/s", REFERENCE, "Regimen, 2 threads", "in order")]
    for measurement in measurements:
        ratios = [_ratio(rates.get(name), measurement.rate) for name in (REFERENCE, "Regimen, 2 threads")]
        if measurement.name == "calibration":
            ratios = ["", ""]
        order = {True: "yes", False: "no", None: ""}[measurement.keeps_order]
        rows.append((measurement.name, f"{measurement.records:,}", f"{measurement.rate:,.0f}", *ratios, order))
    return _aligned(rows)


def _ratio(regimen: float | None, other: float) -> str:
    return "" if regimen is None else f"{regimen / other:,.2f} x"


def deciding_table(tables: dict[int, list[Measurement]]) -> str:
    """Microseconds a record, by number of rules."""
    names = [measurement.name for measurement in next(iter(tables.values()))]
    rows = [("microseconds a record", *(f"{rules:,} rules" for rules in tables))]
    for place, name in enumerate(names):
        rows.append((name, *(f"{1e6 / table[place].rate:,.3f}" for table in tables.values())))
    return _aligned(rows)


def _aligned(rows: list[tuple[str, ...]]) -> str:
    widths = [max(map(len, column)) for column in zip(*rows)]
    return "\n".join(
        "  ".join(cell.rjust(width) if place else cell.ljust(width) for place, (cell, width) in enumerate(zip(row, widths)))
        for row in rows)


def as_json(tables: dict[int, list[Measurement]], options: argparse.Namespace) -> str:
    """Everything that was measured, by number of rules."""
    def entry(measurement: Measurement) -> dict:
        values = asdict(measurement)
        del values["results"]
        return {**values, "per_second": measurement.rate}

    packs = [{"rules": rules, "measurements": [entry(one) for one in table]} for rules, table in tables.items()]
    what = "deciding" if options.deciding else "files"
    return json.dumps({"measured": what, "seed": options.seed, "rounds": options.rounds, "packs": packs}, indent=2)


# The command


def main() -> int:
    options = _options()
    try:
        with tempfile.TemporaryDirectory(prefix="regimen-peers-") as folder:
            tables, compared = _measure(make_bench(Path(folder), options), options)
    except Failure as failure:
        print(f"compare.py: {failure}", file=sys.stderr)
        return 1
    text = deciding_table(tables) if options.deciding else file_table(tables[options.rules])
    print(as_json(tables, options) if options.json else f"{text}\n\n{compared:,} results are equal.")
    return 0


def _measure(bench: Bench, options: argparse.Namespace) -> tuple[dict[int, list[Measurement]], int]:
    tables: dict[int, list[Measurement]] = {}
    compared = 0
    for rules in options.deciding or [options.rules]:
        if options.deciding:
            tables[rules] = compare_deciding(bench, rules, options)
        else:
            tables[rules] = compare_files(bench, options)
        expected = options.sample if options.deciding and options.without_regimen else options.records
        compared += check_results(tables[rules], expected)
    return tables, compared


def _call(command: list, output: IO[bytes] | int = subprocess.PIPE) -> str:
    """Runs a command and returns its output; where it fails, what it said is the reason."""
    words = [str(word) for word in command]
    done = subprocess.run(words, stdout=output, stderr=subprocess.PIPE, text=True)
    if done.returncode != 0:
        raise Failure(f"{' '.join(words)} ended with status {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def _say(message: str) -> None:
    print(message, file=sys.stderr, flush=True)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rules", type=int, default=60, help="how many rules (default: 60)")
    parser.add_argument("--records", type=int, default=200_000, help="how many records (default: 200,000)")
    parser.add_argument("--sample", type=int, default=2_000, help="how many of them for the slow ones (default: 2,000)")
    parser.add_argument("--rounds", type=int, default=3, help="how often everybody runs (default: 3)")
    parser.add_argument("--seed", type=int, default=1, help="where the random numbers begin (default: 1)")
    parser.add_argument("--deciding", type=int, nargs="+", metavar="RULES", help="time deciding alone, for these packs")
    parser.add_argument("--regimen", type=Path, help="a built program; else it is built")
    parser.add_argument("--cohort", type=Path, help="a built generator; else it is built")
    parser.add_argument("--without-regimen", action="store_true", help="measure the peers alone")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
