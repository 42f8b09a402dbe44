"""Kill real processes at every step of the delivery: `python -m benchmarks.crash --kills 200`.

Half of the kills are on SQLite, half on PostgreSQL; then whole processes share one PostgreSQL and the one that sends is
killed, with the real lease of ten seconds.
"""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from time import monotonic

import structlog

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

import crash_pair
import postgres
from crash_rounds import Tally, kill_once
from crash_sender import STEPS

from benchmarks.database import postgres_server
from bot.store.sql.store import SqlStore

NTHS = (1, 2, 3, 5, 7)  # how often a process comes to the step before it dies there
COLUMNS = ("database", "kills", "nudges", "lost", "doubled avoidably", "repeated, ambiguous", "rules broken")


def plan() -> Iterator[tuple[str, int]]:
    """Go round the steps, each time with another number; rows are claimed and settled together, so less often."""
    return ((step, nth if step.startswith("after") else min(nth, 2)) for nth in cycle(NTHS) for step in STEPS)


async def on(url: str, kills: int, folder: Path) -> Tally:
    """Kill so often on one database."""
    store = SqlStore(url)
    await store.open()
    await store.close()
    tally = Tally()
    steps = plan()
    while tally.kills < kills:
        step, nth = next(steps)
        await kill_once(url, folder / "account", step, nth, tally)
    return tally


async def pairs(server: postgres.Postgres, rounds: int, folder: Path) -> tuple[Tally, list[float]]:
    """Kill one of two, each time on a new database."""
    tally, gaps = Tally(), []
    for _ in range(rounds):
        with server.database() as url:
            store = SqlStore(url)
            await store.open()
            await store.close()
            gaps.append(await crash_pair.kill_one_of_two(url, folder / "account", tally, quick=False))
    return tally, gaps


def row(name: str, tally: Tally) -> str:
    """Write a tally as a row."""
    broken = "; ".join(sorted(set(tally.faults))) or "none"
    figures = (tally.kills, tally.nudges, tally.lost, tally.doubled, tally.repeated)
    return f"| {name} | {' | '.join(map(str, figures))} | {broken} |"


def main() -> None:
    """Run the rounds and print the counts."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.crash")
    parser.add_argument("--kills", type=int, default=200, help="on both databases together")
    parser.add_argument("--pairs", type=int, default=5, help="rounds of two processes on one PostgreSQL")
    given = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(50))
    began = monotonic()
    print(f"| {' | '.join(COLUMNS)} |\n|{' --- |' * len(COLUMNS)}")
    with tempfile.TemporaryDirectory() as name, postgres_server() as server:
        folder = Path(name)
        half = given.kills - given.kills // 2 if server else given.kills
        print(row("SQLite", asyncio.run(on(f"sqlite:///{folder}/mentor.db", half, folder))), flush=True)
        if server is None:
            print(f"\nPostgreSQL: {postgres.WHY_NOT}")
            return
        with server.database() as url:
            print(row("PostgreSQL", asyncio.run(on(url, given.kills - half, folder))), flush=True)
        tally, gaps = asyncio.run(pairs(server, given.pairs, folder))
        print(row("PostgreSQL, one of two processes", tally))
    waits = ", ".join(f"{gap:.1f}" for gap in gaps)
    print(f"\nSeconds from a kill to the first message of the other process: {waits}")
    print(f"{monotonic() - began:.0f} s in all")


if __name__ == "__main__":
    main()
