"""Every figure of docs/performance.md can be measured: each is run once, very small."""

from importlib import import_module

import pytest
from postgres import Postgres

from benchmarks.figure import Figure, Goal, Size
from benchmarks.run import NAMES

TINY = Size(0.002)


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch, postgres: Postgres) -> None:
    """What waits for real seconds waits for few, and the server is the one of the other tests."""
    monkeypatch.setattr("benchmarks.due.NAMES", {"memory": ("APScheduler", 0.0003)})
    monkeypatch.setattr("benchmarks.due.SECONDS", (1.2, 0.1))
    monkeypatch.setattr("benchmarks.start.WAYS", {"alone": ("from bot.cli import main; main()", False, True)})
    monkeypatch.setattr("benchmarks.start.SETTLED", 0.0)
    monkeypatch.setattr("benchmarks.database.postgres_url", postgres.database)


@pytest.mark.parametrize("name", NAMES)
def test_a_figure_runs(name: str) -> None:
    figure = import_module(f"benchmarks.{name}").measure(TINY)
    assert isinstance(figure, Figure)
    assert all(len(row) == len(figure.headings) for row in figure.rows)
    assert figure.markdown().startswith(f"## {figure.title}\n")


def test_a_goal_that_is_missed_is_told_with_its_figure() -> None:
    assert str(Goal("a tick <= 10 ms", 12.5, most=10, unit=" ms")) == "**missed**: a tick <= 10 ms: 12.5 ms"
    assert str(Goal("rows/s >= 5,000", 5_000, least=5_000)) == "reached: rows/s >= 5,000: 5,000"
