"""A process that runs learners' code, as the service has it, for tests that wait; and one that only plays it."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.sandbox.process import environment, serving
from runner import wire
from runner.order import Order, Report
from runner.versions import installed

HOUSE = Path(__file__).parent.parent
CACHE = HOUSE / "data" / "cache" / "sandbox"
PATIENCE = 420.0  # seconds until another process has compiled the sandbox
SECRET = "a-secret-of-the-service-3141592653"
CANARY = HOUSE / "LICENSE"
"""A file of the host that no guest may read, and that none may change."""


def ready_cache() -> Path:
    """Give the folder of the compiled sandbox; whoever comes first compiles it, the others wait."""
    if not installed():
        pytest.skip("the sandbox is not installed: make sandbox")
    command = [sys.executable, "-I", "-m", "runner", "compile", str(CACHE)]
    done = subprocess.run(command, env=environment(), capture_output=True, text=True, check=False, timeout=PATIENCE)
    assert done.returncode == 0, done.stderr
    return CACHE


class Bench:
    """Sends orders to a process and reads its reports; starts it anew when it has ended."""

    def __init__(self, cache: Path) -> None:
        self._cache = cache
        self._process: subprocess.Popen[bytes] | None = None

    def ask(self, order: Order) -> Report:
        process = self._process or self._start()
        assert process.stdin
        assert process.stdout
        process.stdin.write(wire.write_order(order))
        process.stdin.flush()
        frame = wire.read_frame(process.stdout.read)
        assert frame, "the process of the sandbox ended"
        return wire.read_report(*frame)

    def runs(self, code: str, *, seconds: float = 5.0, **more: object) -> Report:
        """Run a script."""
        return self.ask(Order({"main.py": code.encode()}, "main.py", seconds=seconds, **more))  # type: ignore[arg-type]

    @property
    def pid(self) -> int:
        return (self._process or self._start()).pid

    def close(self) -> None:
        if self._process:
            self._process.kill()
            self._process.communicate()
            self._process = None

    def _start(self) -> subprocess.Popen[bytes]:
        # a secret beside it: what a guest must never see, whoever started the process
        surroundings = {**environment(), "MENTOR_DISCORD_TOKEN": SECRET}
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
        self._process = subprocess.Popen(serving(self._cache), env=surroundings, **pipes)
        assert self._process.stdout
        assert wire.read_frame(self._process.stdout.read), "the process of the sandbox didn't start"
        return self._process


@contextmanager
def bench() -> Iterator[Bench]:
    """Give a process of the real sandbox, or skip with the reason."""
    made = Bench(ready_cache())
    try:
        yield made
    finally:
        made.close()


PLAYED = """
import os, sys, time
from runner import wire
from runner.order import Report
read = lambda count: os.read(0, count)
def say(frame):
    while frame:
        frame = frame[os.write(1, frame):]
say(wire.pack({"state": "ready"}, {}))
while frame := wire.read_frame(read):
    order = wire.read_order(*frame)
    what, _, rest = order.files["main.py"].decode().partition(" ")
    if what == "crash":
        os._exit(1)
    if what == "hang":
        time.sleep(60)
    if what == "sleep":
        time.sleep(float(rest))
    if what == "babble":
        say(b"x" * 100)
        continue
    if what == "climb":
        say(wire.pack({"exit": 0, "stdout": "", "stderr": "", "stopped": None, "cut": [], "left_out": []},
                      {"../../etc/cron.d/x": b"x", "/etc/passwd": b"x", "fine.txt": b"x"}))
        continue
    if what == "lie":
        say(wire.pack({"exit": "0", "stdout": "", "stderr": "", "stopped": None, "cut": [], "left_out": []}, {}))
        continue
    say(wire.write_report(Report(0, f"{os.getpid()} {rest} {sorted(os.environ)}")))
"""


def played(folder: Path) -> list[str]:
    """Give the command of a process that plays the sandbox: a program is a word and what it needs."""
    script = folder / "played.py"
    script.write_text(PLAYED)
    return [sys.executable, "-I", str(script)]


def lives(pid: int) -> bool:
    """Tell whether a process lives; one that nobody has waited for doesn't."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def gone(pid: int, seconds: float = 5.0) -> bool:
    """Wait until a process is gone."""
    until = time.monotonic() + seconds
    while lives(pid):
        if time.monotonic() > until:
            return False
        time.sleep(0.02)
    return True


def open_files(pid: int) -> list[str]:
    """List what a process has open."""
    return [str(link.readlink()) for link in Path(f"/proc/{pid}/fd").iterdir()]
