"""The way out of the judge's room: ask for a run of the learner's work, get what was seen."""

from collections.abc import Callable, Mapping
from typing import Any

Request = dict[str, Any]
Answer = dict[str, Any]
Ask = Callable[[Request], Answer]


class Room:
    """What is known in this room: the way to run, and the texts that the learner handed in."""

    def __init__(self) -> None:
        self._ask: Ask | None = None
        self.files: Mapping[str, str] = {}

    def open(self, ask: Ask, files: Mapping[str, str]) -> None:
        """Say how a run is asked for, and what was handed in."""
        self._ask, self.files = ask, files

    def ask(self, request: Request) -> Answer:
        """Have something run."""
        if self._ask is None:
            raise RuntimeError("a check runs by `mentor content prove` or `mentor check` only")
        return self._ask(request)


room = Room()
