"""Run trusted work on this machine's own Python, a fork for each run: for proving checks, never for learners."""

import atexit
import contextlib
import os
import resource
import select
import signal
import sys
import tempfile
import time
from collections.abc import Mapping
from json import dumps, loads
from pathlib import Path
from typing import Any

from runner.guest.attempt.driver import perform

KEPT_BYTES = 64 * 1024
CPU_SECONDS = 2.0
WALL_SECONDS = 10.0
MEMORY_OF_RUN = 1 << 30
ANSWER_NAME = "answer"


class Native:
    """Gives each run a folder of its own and a fork of this process."""

    def __init__(self, files: Mapping[str, str], cpu_seconds: float = CPU_SECONDS) -> None:
        self._files, self._cpu = dict(files), cpu_seconds

    def ask(self, request: dict[str, Any]) -> dict[str, Any]:
        """Run one request and say what was seen."""
        files = {**self._files, **request.get("files", {})}
        with tempfile.TemporaryDirectory(prefix="mentor-", ignore_cleanup_errors=True) as top:
            folder = Path(top, "work")
            folder.mkdir()
            for name, text in files.items():
                if text is not None:
                    target = folder / name
                    target.parent.mkdir(parents=True, exist_ok=True)
                    target.write_text(text, encoding="utf-8", newline="")
            return self._run(request, folder)

    def _run(self, request: dict[str, Any], folder: Path) -> dict[str, Any]:
        pipes = [os.pipe() for _ in range(3)]
        with tempfile.TemporaryFile() as source:
            source.write(request.get("stdin", "").encode())
            source.seek(0)
            sys.stdout.flush()
            sys.stderr.flush()
            child = os.fork()
            if child == 0:
                _be_the_child(request, folder, source.fileno(), [write for _, write in pipes], self._cpu)
        for _, write in pipes:
            os.close(write)
        texts, timely = _listen(child, [read for read, _ in pipes])
        _, status = os.waitpid(child, 0)
        return _answer(texts, status, timely) | {"files": _left(folder)}


def _be_the_child(request: dict[str, Any], folder: Path, stdin: int, out: list[int], cpu: float) -> None:
    code = 1
    try:
        os.setsid()
        os.chdir(folder)
        os.dup2(stdin, 0)
        answer = os.dup(out[2])
        os.dup2(out[0], 1)
        os.dup2(out[1], 2)
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_OF_RUN, MEMORY_OF_RUN))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        signal.signal(signal.SIGINT, signal.default_int_handler)
        signal.signal(signal.SIGVTALRM, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_VIRTUAL, cpu)
        sys.stdin = os.fdopen(0, "r", encoding="utf-8", closefd=False)
        sys.stdout = os.fdopen(1, "w", encoding="utf-8", closefd=False)
        sys.stderr = os.fdopen(2, "w", encoding="utf-8", closefd=False)
        atexit._clear()  # noqa: SLF001 - what the parent wants at its end is not the work's
        done = perform(request)
        atexit._run_exitfuncs()  # noqa: SLF001 - the work's, which ends here
        sys.stdout.flush()
        sys.stderr.flush()
        os.write(answer, dumps(done).encode())
        code = 0
    finally:
        os._exit(code)


def _listen(child: int, ends: list[int]) -> tuple[list[bytes], bool]:
    """Read until all is said, keeping so much of each; a child that takes too long is ended."""
    texts: dict[int, bytearray] = {end: bytearray() for end in ends}
    open_ends, until, timely = set(ends), time.monotonic() + WALL_SECONDS, True
    while open_ends:
        ready, _, _ = select.select(list(open_ends), [], [], max(0.0, until - time.monotonic()))
        if not ready:
            timely = False
            with contextlib.suppress(ProcessLookupError):
                os.killpg(child, signal.SIGKILL)
            break
        for end in ready:
            part = os.read(end, 65536)
            if not part:
                open_ends.discard(end)
            room = (1 << 22) if end == ends[2] else KEPT_BYTES
            texts[end] += part[: max(0, room - len(texts[end]))]
    for end in ends:
        os.close(end)
    return [bytes(texts[end]) for end in ends], timely


def _answer(texts: list[bytes], status: int, timely: bool) -> dict[str, Any]:
    stdout, stderr, told = texts
    stopped = None
    if not timely or (os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGVTALRM):
        stopped = "time"
    try:
        answer = loads(told)
    except ValueError:
        answer = {"exit": os.waitstatus_to_exitcode(status), "error": None, "value": ["plain", None], "prompts": []}
    seen = {"stdout": stdout.decode("utf-8", "replace"), "stderr": stderr.decode("utf-8", "replace")}
    return {**answer, **seen, "stopped": stopped}


def _left(folder: Path) -> dict[str, str]:
    """Read the files that are there now; links are not followed."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and path.stat().st_size <= 256 * 1024:
            found[path.relative_to(folder).as_posix()] = path.read_bytes().decode("utf-8", "replace")
    return found
