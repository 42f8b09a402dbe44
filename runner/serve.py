"""The loop of the process: an order in, a report out, until the pipe ends."""

import contextlib
import fcntl
import os
import resource
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from runner import wire
from runner.versions import note_prepared, prepared

if TYPE_CHECKING:
    from runner.orders import Orders

READY = "ready"
POLITE = 15
LOCK = "lock"
AUTOGROUP = Path("/proc/self/autogroup")
FILES_OPEN = 512


def serve(cache: Path, nice: int = 0) -> int:
    """Answer orders on stdin with reports on stdout, as nice to whoever else needs the cores as is asked."""
    _stand_behind(nice)
    _lock_down()
    read, write = os.dup(0), os.dup(1)
    os.dup2(2, 1)  # whatever prints by accident must not end up between the frames
    with open(read, "rb", buffering=0) as asked, open(write, "wb", buffering=0) as reports:  # noqa: PTH123
        orders = _orders(cache)
        _send(reports.fileno(), wire.pack({"state": READY}, {}))
        while frame := wire.read_frame(lambda count: asked.read(count) or b""):
            report = orders.carry_out(wire.read_order(*frame))
            _send(reports.fileno(), wire.write_report(report))
    return 0


def compile_only(cache: Path) -> int:
    """Compile what is not compiled yet, and end; of several who want to, one does and the others wait."""
    _stand_behind(POLITE)
    _folder(cache)
    with (cache / LOCK).open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not prepared(cache):
            _orders(cache).prepare()
            note_prepared(cache)
    return 0


def _orders(cache: Path) -> "Orders":
    from runner.orders import Orders  # here: it takes a moment, and is not there on every machine

    _folder(cache)
    orders = Orders(cache)
    orders.warm_up()
    return orders


def _folder(cache: Path) -> None:
    """Make the folder, for our eyes only: what is compiled there is run as it lies there."""
    cache.mkdir(parents=True, exist_ok=True)
    cache.chmod(0o700)


def _send(pipe: int, frame: bytes) -> None:
    view = memoryview(frame)
    while view:
        view = view[os.write(pipe, view) :]


def _stand_behind(nice: int) -> None:
    """Let everybody else have the cores first.

    A process here is in a session of its own, and Linux weighs sessions against one another before it looks at
    processes. Source: sched(7), the autogroup feature.
    """
    os.nice(nice)
    with contextlib.suppress(OSError):
        AUTOGROUP.write_text(str(nice))


def _lock_down() -> None:
    """Give up what this process never needs."""
    for limit, most in ((resource.RLIMIT_CORE, 0), (resource.RLIMIT_NOFILE, FILES_OPEN)):
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(limit, (most, most))
    sys.setrecursionlimit(2000)
