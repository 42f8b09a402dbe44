"""Runs programs one after the other, each in a namespace of its own: JSON lists in, what they printed out.

It is started with a Python of its own (`python -I`), so it imports nothing of the mentor.
"""

import contextlib
import io
import json
import sys
from types import FrameType
from typing import Any

NAME = "card.py"
MOST_LINES = 20_000
"""Lines that a program may go through; one that needs more never ends."""


class EndlessError(BaseException):
    """A program goes on and on."""


class _LineBudget:
    def __init__(self) -> None:
        self.left = MOST_LINES

    def __call__(self, frame: FrameType, event: str, _: object) -> Any:
        if frame.f_code.co_filename != NAME:
            return None
        self.left -= event == "line"
        if self.left < 0:
            raise EndlessError
        return self


def run(code: str) -> str:
    """Give what a program prints; the name of an error that ends it is its last line."""
    printed, ended = io.StringIO(), ""
    with contextlib.redirect_stdout(printed):
        try:
            compiled = compile(code, NAME, "exec")
            sys.settrace(_LineBudget())
            exec(compiled, {"__name__": "__main__"})  # noqa: S102  (the programs are content of our own)
        except BaseException as error:  # noqa: BLE001
            ended = f"{type(error).__name__}\n"
        finally:
            sys.settrace(None)
    return (printed.getvalue() + ended).rstrip("\n")


if __name__ == "__main__":
    json.dump([run(code) for code in json.load(sys.stdin)], sys.stdout)
