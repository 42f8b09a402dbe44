"""An `input` that keeps its prompts apart, so that what is printed starts at the start of a line."""

import sys
from typing import Any

PROBE = "<probe>"
"""The name of lines that are neither the learner's nor ours, such as those that a check asks to run."""
SHOWN = 1000


class Keyboard:
    """Answers `input()` from stdin, or by `reply`: lines that define `reply(output)`, which sees all that was printed.

    Prompts are kept in a list and not printed.
    """

    def __init__(self, prompts: list[str], reply: str) -> None:
        self._prompts, self._names = prompts, dict[str, Any]()
        self._transcript = Transcript(sys.stdout)
        if reply:
            exec(compile(reply, PROBE, "exec"), self._names)  # noqa: S102
            sys.stdout = self._transcript

    def ask(self, prompt: object = "") -> str:
        """Do what `input` does."""
        self._prompts.append(str(prompt)[:SHOWN])
        if "reply" in self._names:
            self._transcript.text += str(prompt)
            return str(self._names["reply"](self._transcript.text))
        sys.stdout.flush()
        line = sys.stdin.readline()
        if not line:
            raise EOFError("EOF when reading a line")
        return line.rstrip("\n")


class Transcript:
    """A stream that remembers what went through it."""

    def __init__(self, stream: Any) -> None:
        self.text, self._stream = "", stream

    def write(self, text: str) -> int:
        """Pass on, and keep for the player."""
        self.text += text
        return int(self._stream.write(text))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)
