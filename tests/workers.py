"""Workers of pytest-xdist that are forked, so that the libraries and the tests are imported once for all of them."""

import gc
import importlib
import os
import signal
import sys
import traceback
from contextlib import suppress
from pathlib import Path
from typing import Any, NoReturn

import pytest
from execnet import gateway_io
from execnet.gateway_base import Popen2IO


def fork_workers() -> None:
    """Import what every worker would, and have execnet fork them from this process."""
    if sys.platform != "linux":  # elsewhere a system's own libraries may not outlive a fork
        return
    for file in sorted(Path(__file__).parent.glob("test_*.py")):
        with suppress(Exception, pytest.skip.Exception):  # whoever collects it will tell
            importlib.import_module(file.stem)
    gc.freeze()  # nor does every worker look for garbage in them
    gateway_io.Popen2IOMaster = Worker


class Worker(Popen2IO):
    """A worker as execnet sees it: two pipes and somebody to wait for."""

    _pipes: tuple[int, ...] = ()

    def __init__(self, _command: list[str], execmodel: Any) -> None:
        (orders, into), (out, answers) = os.pipe(), os.pipe()
        self._pid = os.fork()
        if not self._pid:
            _work(orders, answers, (*Worker._pipes, into, out))
        os.close(orders)
        os.close(answers)
        Worker._pipes += (into, out)
        super().__init__(os.fdopen(into, "wb"), os.fdopen(out, "rb"), execmodel)

    def wait(self) -> int | None:
        """Wait for its end."""
        with suppress(ChildProcessError):
            return os.waitpid(self._pid, 0)[1]
        return None

    def kill(self) -> None:
        """End it."""
        with suppress(ProcessLookupError):
            os.kill(self._pid, signal.SIGKILL)


def _work(orders: int, answers: int, others: tuple[int, ...]) -> NoReturn:
    """Do in the child what execnet has another Python do; never come back into this process's work."""
    try:
        for pipe in others:  # a pipe ends when nobody holds it any more
            os.close(pipe)
        os.dup2(orders, 0)
        os.dup2(answers, 1)
        sys.stdin = os.fdopen(0)
        exec(gateway_io.popen_bootstrapline, {"__name__": "__main__"})
    finally:
        if sys.exc_info()[0]:
            traceback.print_exc()  # nobody above is left to do it
        os._exit(0)
