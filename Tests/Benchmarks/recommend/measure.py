#!/usr/bin/env python3
"""Measures `regimen recommend` as a whole process, on a shipped assessment and the pack inside the program.

Builds the program in release mode and runs it by turns with `regimen --help`, which starts, loads nothing and ends:
what that takes is not ours. (`regimen --version` would not do: it loads the pack, to tell which it is.) A calibration
loop of plain Python runs beside it, so that figures of different machines can be compared.

    Tests/Benchmarks/recommend/measure.py
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from measuring import REPOSITORY, build, calibrate  # noqa: E402

RECORD = REPOSITORY / "fixtures/assessments/typical-iop-client.yaml"
FORMS = {
    "recommend": ["recommend", RECORD],
    "recommend, as JSON": ["recommend", RECORD, "--format", "json"],
    "--help": ["--help"],
}


def main() -> None:
    options = _options()
    regimen = options.regimen or build()
    seconds: dict[str, list[float]] = {name: [] for name in FORMS}
    calibrations = []
    for _ in range(options.rounds):
        calibrations.append(calibrate(100_000))
        for name, arguments in FORMS.items():
            seconds[name].append(_run([regimen, *arguments]))
    print(f"calibration: {max(calibrations):,.0f} steps a second")
    print(f"{'milliseconds':20} {'best':>7} {'median':>7}")
    for name, times in seconds.items():
        print(f"{name:20} {1e3 * min(times):>7.1f} {1e3 * statistics.median(times):>7.1f}")


def _run(command: list) -> float:
    words = [str(word) for word in command]
    silence = [(os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0)]
    start = time.perf_counter()
    process = os.posix_spawn(words[0], words, os.environ, file_actions=silence)
    _, status = os.waitpid(process, 0)
    seconds = time.perf_counter() - start
    if status != 0:
        sys.exit(f"{' '.join(words)} ended with status {status}")
    return seconds


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=30, help="how often each runs (default: 30)")
    parser.add_argument("--regimen", type=Path, help="a built program; else it is built")
    return parser.parse_args()


if __name__ == "__main__":
    main()
