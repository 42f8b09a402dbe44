"""Figure 12: how long a learner's program takes, warm, beside bubblewrap; and what both processes hold in memory."""

import asyncio
import contextlib
import subprocess
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from time import perf_counter

from benchmarks import machine
from benchmarks.figure import Figure, Goal, Size
from benchmarks.peers import bubblewrap
from bot.checking.asking import script_program
from bot.sandbox.local_runner import Sandbox, cores
from bot.values.events import Address

SANDBOX = Path("data/cache/sandbox")
RUNS, FLOOD = 21, 40
SERVICE_MB = 140.0
TASKS = {
    "print": "print('hello')\n",
    "unittest": """import unittest
class T(unittest.TestCase):
    def test_it(self):
        self.assertEqual(1, 1)
unittest.main()
""",
    "numpy": "import numpy as np\nprint(np.arange(10).sum())\n",
    "pandas": "import pandas as pd\nprint(pd.DataFrame({'a': [1, 2]}).a.sum())\n",
}


def measure(size: Size) -> Figure:
    """Measure runs one after the other, then as many at once as there are cores."""
    return asyncio.run(_measure(size))


async def _measure(size: Size) -> Figure:
    rows: list[list[object]] = []
    binary = bubblewrap.find()
    async with _sandbox(cores()) as box:
        for name, text in TASKS.items():
            ours = [await _run(box, text, "ana") for _ in range(size.of(RUNS, 5))]
            rows.append([name, *_spread(ours), *_beside(binary, text, size.of(RUNS, 5))])
        began, number = perf_counter(), size.of(FLOOD)
        await asyncio.gather(*(_run(box, TASKS["print"], str(person)) for person in range(number)))
        a_second = number / (perf_counter() - began)
        held = [machine.rss_mb(pid) for pid in _children()]
    service = machine.rss_mb()
    rows.append(["print, runs a second", a_second, "", "", ""])
    rows.append(["memory, MB: service, each runner", service, max(held, default=0.0), "", ""])
    headings = ["ms, warm", "sandbox p50", "p95", "bubblewrap p50", "p95"]
    goals = [Goal(f"memory of the service that runs code <= {SERVICE_MB:g} MB", service, most=SERVICE_MB, unit=" MB")]
    notes = [
        "A run starts with the arrival at the runner's port and ends with its outcome; bubblewrap starts a process."
    ]
    return Figure("12. A learner's program", headings, rows, goals, notes)


@asynccontextmanager
async def _sandbox(at_once: int | None = None, command: Sequence[str] = ()) -> AsyncIterator[Sandbox]:
    box = Sandbox(SANDBOX, at_once, command=command)
    keeping = asyncio.create_task(box.run_forever())
    try:
        await _run(box, TASKS["print"], "ana")
        yield box
    finally:
        keeping.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await keeping


async def _run(box: Sandbox, text: str, person: str) -> float:
    here, program = Address("bench", person), script_program({"main.py": text.encode()}, "main.py")
    began = perf_counter()
    outcome = await box.run(program, here, here)
    assert outcome.exit == 0, outcome
    return perf_counter() - began


def _spread(seconds: list[float]) -> tuple[float, float]:
    ordered = sorted(seconds)
    return 1e3 * ordered[len(ordered) // 2], 1e3 * ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]


def _beside(binary: str | None, text: str, number: int) -> tuple[object, object]:
    """Run the same in bubblewrap, where there is one and it may."""
    if binary is None:
        return "absent", "absent"
    try:
        return _spread([bubblewrap.run(binary, text) for _ in range(number)])
    except (OSError, subprocess.SubprocessError) as error:
        return type(error).__name__, ""


def _children() -> list[int]:
    found = subprocess.run(["pgrep", "-f", "runner serve"], capture_output=True, text=True, check=False).stdout
    return [int(pid) for pid in found.split()]
