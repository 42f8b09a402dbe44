"""The figures of docs/performance.md can be measured: the short ones are run once, very small."""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from shutil import copy

import pytest
import real

from benchmarks.figure import Figure, Goal, Size

TINY = Size(0.002)
# the others wait for seconds or start servers: `make bench ARGS=--quick` runs them
SHORT = ("answers", "limiter", "core", "day", "flood", "posts", "tastes", "recall")


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, migrated_file: Path) -> None:
    """Let few people ask, of databases that have their tables."""
    files = (tmp_path / f"{number}.db" for number in range(9))

    @contextmanager
    def sqlite_url() -> Iterator[str]:
        yield f"sqlite:///{copy(migrated_file, next(files))}"

    monkeypatch.setattr("benchmarks.database.sqlite_url", sqlite_url)
    monkeypatch.setattr("benchmarks.flood.QUIET", 5)


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("name", SHORT)
def test_a_figure_runs(name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("MENTOR_CACHE_DIR", str(real.cache() or tmp_path))
    figure = import_module(f"benchmarks.{name}").measure(TINY)
    assert isinstance(figure, Figure)
    assert all(len(row) == len(figure.headings) for row in figure.rows)
    assert figure.markdown().startswith(f"## {figure.title}\n")


def test_a_goal_that_is_missed_is_told_with_its_figure() -> None:
    assert str(Goal("a tick <= 10 ms", 12.5, most=10, unit=" ms")) == "**missed**: a tick <= 10 ms: 12.5 ms"
    assert str(Goal("rows/s >= 5,000", 5_000, least=5_000)) == "reached: rows/s >= 5,000: 5,000"
