# fails: ten_runs
# hint: four_numbers
import json
from collections import defaultdict
from datetime import datetime
from math import ceil
from pathlib import Path
from statistics import median


def minutes(run):
    start, end = (datetime.fromisoformat(run[name]) for name in ("createdAt", "updatedAt"))
    return (end - start).total_seconds() / 60


def p90(values):
    return sorted(values)[ceil(len(values) * 9 / 10) - 1]


workflows = defaultdict(list)
for run in json.loads(Path("runs.json").read_text(encoding="utf-8")):
    workflows[run["name"]].append(run)
for name, runs in sorted(workflows.items()):
    times = [minutes(run) for run in runs]
    good = sum(run["conclusion"] == "success" for run in runs) / len(runs)
    print(f"{name}: {len(runs)} runs, {good:.0%}, median {sorted(times)[len(times) // 2]:.1f}, p90 {p90(times):.1f} minutes")
