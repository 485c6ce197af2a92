#!/usr/bin/env python3
"""Times `regimen check` and `regimen test --mutate` as whole processes.

usage: measure.py [--rules 100 300 1000] [--rounds 3]
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import varied_pack

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from measuring import REPOSITORY, build, calibrate  # noqa: E402


def best(command, rounds):
    seconds = []
    for _ in range(rounds):
        start = time.perf_counter()
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
        seconds.append(time.perf_counter() - start)
    return min(seconds), done.stdout


def check(program, pack, rounds):
    seconds, output = best([program, "check", pack, "--format", "json"], rounds)
    codes = Counter(finding["code"] for finding in json.loads(output)["findings"])
    return seconds, sum(codes.values()), codes["not-analysed"]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--rules", nargs="*", type=int, default=[100, 300, 1000])
    options.add_argument("--rounds", type=int, default=3)
    options = options.parse_args()

    program = build()
    shipped = REPOSITORY / "rules/iop"

    print(f"plain Python: {calibrate() / 1e6:.1f} million steps a second\n")
    print("| check | seconds | findings | not analysed |\n|---|---|---|---|")
    print("| shipped pack | {:.2f} | {} | {} |".format(*check(program, shipped, options.rounds)))
    with tempfile.TemporaryDirectory() as folder:
        for count in options.rules:
            pack = Path(folder) / str(count)
            varied_pack.write(pack, count)
            print("| {:,} rules over 40 facts | {:.2f} | {:,} | {} |".format(count, *check(program, pack, options.rounds)))

    seconds, output = best([program, "test", shipped, "--mutate", "--format", "json"], 1)
    mutation = json.loads(output)["mutation"]
    print(f"\ntest --mutate, shipped pack: {seconds:.1f} s for {len(mutation['mutants']):,} altered packs, ", end="")
    print(f"{mutation['noticed']:,} of {mutation['counted']:,} noticed")


main()
