"""Carry out orders: run a script, or have a judge look at work that runs apart from him."""

import json
import re
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from runner.guests import Allowance, Door, Guests, Request, Seen, WarmGuest
from runner.order import FILE_LEFT_BYTES, FILES_LEFT, Order, Report

JUDGE_SECONDS = 5.0
"""What a judge may think beside the runs that he asks for."""
JUDGE_MEMORY = 256 << 20
MOST_VERDICTS = 200
"""So many verdicts a judge makes before a fresh one follows, lest anything pile up."""
MOST_RUNS = 3000
MODULES = 40
USUAL = (
    *(
        "abc",
        "argparse",
        "ast",
        "collections",
        "contextlib",
        "copy",
        "csv",
        "dataclasses",
        "datetime",
        "decimal",
        "enum",
    ),
    *("fractions", "functools", "glob", "hashlib", "heapq", "io", "itertools", "json", "logging", "math", "operator"),
    *("os", "pathlib", "random", "re", "secrets", "shutil", "sqlite3", "statistics", "string", "sys", "tempfile"),
    *("textwrap", "time", "types", "typing", "unittest", "urllib.parse", "uuid"),
)
"""What most hours import."""
_IMPORT = re.compile(rb"^\s*(?:import|from)\s+([A-Za-z_][A-Za-z0-9_]*)", re.MULTILINE)
NOTHING: dict[str, Any] = {"exit": None, "error": None, "value": ["plain", None], "prompts": []}


class Orders:
    """Does one order after the other."""

    def __init__(self, cache: Path) -> None:
        self._guests = Guests(cache)
        self._bench = Bench(self._guests)
        self._ours: dict[tuple[str, ...], WarmGuest] = {}

    def warm_up(self) -> None:
        """Load, or compile, what every guest needs."""
        self._guests.library.load()

    def prepare(self) -> None:
        """Make what is kept for later starts."""
        self._guests.library.make_fonts()

    def carry_out(self, order: Order) -> Report:
        """Do one order."""
        return self._judge(order) if order.check else self._program(order)

    def _program(self, order: Order) -> Report:
        request = {"file": order.main, "args": list(order.args), "plain": True}
        allowed = Allowance(order.seconds, order.memory)
        seen = self._guests.fresh("main()", order.files, request, allowed, order.stdin)
        kept, left_out = _kept(seen.made)
        return Report(
            exit=seen.done.exit_code if seen.answer is None else _code(seen.answer),
            stdout=_text(seen.done.stdout),
            stderr=_text(seen.done.stderr),
            files=kept,
            stopped=seen.stopped,
            cut=seen.done.truncated,
            left_out=left_out,
        )

    def _judge(self, order: Order) -> Report:
        texts = {name: _text(data) for name, data in {**order.files, **order.given}.items()}
        request = {"check": order.check, "files": texts, "first_only": order.first_only}
        attempts = Attempts(self._guests, order, self._ours if order.ours else {})
        try:
            seen = self._bench.judge(request, attempts.serve, order.seconds + JUDGE_SECONDS)
        finally:
            attempts.close()
        if seen.answer is None:
            return Report(seen.done.exit_code, stopped=seen.stopped or "crash")
        return Report(0, json.dumps(seen.answer))


class Bench:
    """Where the judge sits: a guest that is kept, as nothing of the learners runs in it."""

    def __init__(self, guests: Guests) -> None:
        self._guests = guests
        self._guest: WarmGuest | None = None
        self._serve: Door | None = None

    def judge(self, request: Request, serve: Door, seconds: float) -> Seen:
        """Have a verdict made; `serve` runs what the judge wants to see."""
        self._serve = serve
        seen = self._seated().run({}, request, seconds)
        if seen.answer is None and self._guest:
            self._guest.close()
        return seen

    def _seated(self) -> WarmGuest:
        if self._guest is None or not self._guest.lives or self._guest.runs >= MOST_VERDICTS:
            if self._guest:
                self._guest.close()
            self._guest = self._guests.warm("sit()", "judge()", JUDGE_MEMORY, self._door)
        return self._guest

    def _door(self, asked: bytes) -> bytes:
        assert self._serve
        return self._serve(asked)


class Attempts:
    """The door between a judge and the learner's work. All runs of an order share its seconds."""

    def __init__(self, guests: Guests, order: Order, warm: dict[tuple[str, ...], WarmGuest]) -> None:
        self._guests, self._order, self._left = guests, order, order.seconds
        self._warm = warm

    def serve(self, asked: bytes) -> bytes:
        """Answer a judge."""
        request = json.loads(asked)
        if self._left <= 0:
            return json.dumps({**NOTHING, "stdout": "", "stderr": "", "stopped": "time", "files": {}}).encode()
        began = time.monotonic()
        seen = self._attempt(request)
        self._left -= time.monotonic() - began
        streams = {"stdout": _text(seen.done.stdout), "stderr": _text(seen.done.stderr)}
        left = {name: _text(data) for name, data in seen.files.items() if len(data) <= FILE_LEFT_BYTES}
        answer = seen.answer or {**NOTHING, "exit": seen.done.exit_code}
        return json.dumps({**NOTHING, **answer, **streams, "stopped": seen.stopped, "files": left}).encode()

    def close(self) -> None:
        """End the guest that is warm for one order only."""
        if not self._order.ours:
            for guest in self._warm.values():
                guest.close()

    def _attempt(self, request: Request) -> Seen:
        """Have the work run once, apart from whoever judges it."""
        laid_over = dict[str, str | None](request.pop("files"))
        handed_in = {**self._order.files, **self._order.given}
        files = {name: data for name, data in handed_in.items() if name not in laid_over}
        files |= {name: text.encode() for name, text in laid_over.items() if text is not None}
        return self._guest().run(files, request, self._left)

    def _guest(self) -> WarmGuest:
        """Give the guest of this order; a new one for each run would take too long, with packages seconds."""
        order = self._order
        guest = self._warm.get(order.packages)
        if guest is None or not guest.lives or guest.runs >= MOST_RUNS:
            modules = USUAL if order.ours else imported(order.files)
            start = f"load({modules!r}, {order.packages!r})"
            guest = self._warm[order.packages] = self._guests.warm(start, "again()", order.memory)
        return guest


def imported(files: Mapping[str, bytes]) -> tuple[str, ...]:
    """Name the modules that texts seem to import and that are none of their own; nothing here is parsed."""
    found = {name.decode() for text in files.values() for name in _IMPORT.findall(text)}
    own = {file.partition("/")[0].removesuffix(".py") for file in files}
    return tuple(sorted(found - own))[:MODULES]


def _code(answer: Mapping[str, Any]) -> int | None:
    code = answer.get("exit")
    return code if type(code) is int else None


def _kept(made: Mapping[str, bytes]) -> tuple[dict[str, bytes], tuple[str, ...]]:
    """Keep so many files, each so large; name the others."""
    small = {name: data for name, data in made.items() if len(data) <= FILE_LEFT_BYTES}
    kept = dict(list(small.items())[:FILES_LEFT])
    return kept, tuple(name for name in made if name not in kept)[:FILES_LEFT]


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")
