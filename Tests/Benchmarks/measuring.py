"""What the scripts that time whole processes share."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]


def build(package: Path = REPOSITORY, product: str = "regimen") -> Path:
    """Builds a program of a package in release mode, and tells where it is."""
    command = ["swift", "build", "--package-path", str(package), "--configuration", "release"]
    subprocess.run([*command, "--product", product], check=True, stdout=sys.stderr)
    done = subprocess.run([*command, "--show-bin-path"], check=True, capture_output=True, text=True)
    return Path(done.stdout.strip()) / product


def calibrate(steps: int = 1_000_000) -> float:
    """A fixed piece of work, to compare machines by; the steps of it that are done in a second."""
    start = time.perf_counter()
    state = 1
    for _ in range(steps):
        state = (state * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
    return steps / (time.perf_counter() - start)
