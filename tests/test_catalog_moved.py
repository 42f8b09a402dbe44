"""Renamed ids."""

import pytest

from bot.catalog.moved import loops, resolve

MOVED = {"a": "b", "b": "c", "gone": None, "x": "y", "y": "x", "to-loop": "x"}


@pytest.mark.parametrize(
    ("id", "now"), [("a", "c"), ("b", "c"), ("c", "c"), ("new", "new"), ("gone", None), ("x", None), ("to-loop", None)]
)
def test_resolve_follows_chains(id: str, now: str | None) -> None:
    assert resolve(id, MOVED) == now


def test_loops_are_found() -> None:
    assert loops(MOVED) == ("x", "y")
    assert loops({"self": "self"}) == ("self",)
