#!/usr/bin/env python3
"""Measures `regimen batch` as a whole process on the generated cohort, with the shipped pack.

Builds the program and the generator in release mode, makes the cohort once for each size, and runs each form three
times by turns, output to /dev/null; the best wall time counts. Tells the records a second, the time a record of wall
clock and of all cores, the most memory, and the bytes that are written. A calibration loop of plain Python runs
beside it, so that figures of different machines can be compared.

    Tests/Benchmarks/batch/measure.py                    the 200,000 records of the targets
    Tests/Benchmarks/batch/measure.py --sizes 10000 100000 1000000 5000000 --rounds 1
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from measuring import REPOSITORY, build, calibrate  # noqa: E402

FORMS = {
    "plans with their explanation": [],
    "id, level, rules, with a summary": ["--fields", "id,level,rules"],
    "id, level, rules": ["--fields", "id,level,rules", "--quiet"],
}


@dataclass
class Run:
    """What one run of the program took."""

    seconds: float
    core_seconds: float
    mebibytes: float


def main() -> None:
    options = _options()
    regimen = options.regimen or build()
    cohort = options.cohort or build(REPOSITORY / "Tests/Benchmarks", "cohort")
    with tempfile.TemporaryDirectory() as folder:
        print(f"calibration: {calibrate():,.0f} steps a second")
        for size in options.sizes:
            records = Path(folder) / f"people-{size}.ndjson"
            with records.open("wb") as lines:
                subprocess.run([cohort, "people", "--records", str(size), "--seed", "1"], stdout=lines, check=True)
            print(f"\n{size:,} records, {records.stat().st_size / size:.0f} bytes a record")
            _measure(regimen, records, size, options)
            records.unlink()


def _measure(regimen: Path, records: Path, size: int, options: argparse.Namespace) -> None:
    best: dict[tuple[str, int], Run] = {}
    for _ in range(options.rounds):
        for name, arguments in FORMS.items():
            for jobs in options.jobs:
                run = _run([regimen, "batch", records, "--jobs", str(jobs), *arguments])
                key = (name, jobs)
                best[key] = min(best.get(key, run), run, key=lambda run: run.seconds)
    heading = f"{'form':34} {'jobs':>4} {'records/s':>11} {'µs wall':>8} {'µs cores':>8} {'MiB':>5} {'bytes written':>15}"
    print(heading)
    for (name, jobs), run in best.items():
        written = _written([regimen, "batch", records, *FORMS[name]]) if size <= 200_000 else None
        print(
            f"{name:34} {jobs:>4} {size / run.seconds:>11,.0f} {1e6 * run.seconds / size:>8.2f} "
            f"{1e6 * run.core_seconds / size:>8.2f} {run.mebibytes:>5.0f} {f'{written:,}' if written else '':>15}"
        )
        sys.stdout.flush()


def _run(command: list) -> Run:
    words = [str(word) for word in command]
    start = time.perf_counter()
    process = os.posix_spawn(
        words[0], words, os.environ,
        file_actions=[
            (os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0), (os.POSIX_SPAWN_OPEN, 2, "/dev/null", os.O_WRONLY, 0),
        ],
    )
    _, status, usage = os.wait4(process, 0)
    seconds = time.perf_counter() - start
    if status != 0:
        sys.exit(f"{' '.join(words)} ended with status {status}")
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def _written(command: list) -> int:
    process = subprocess.Popen([str(word) for word in command], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    count = 0
    while block := process.stdout.read(1 << 20):
        count += len(block)
    return count


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[200_000], help="records (default: 200,000)")
    parser.add_argument("--rounds", type=int, default=3, help="how often each runs (default: 3)")
    parser.add_argument("--jobs", type=int, nargs="+", default=[1, 2], help="threads (default: 1 and 2)")
    parser.add_argument("--regimen", type=Path, help="a built program; else it is built")
    parser.add_argument("--cohort", type=Path, help="a built generator; else it is built")
    return parser.parse_args()


if __name__ == "__main__":
    main()
