"""What can be wrong with content, and where."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class ContentFault:
    """One fault: the file below the content folder, the line, the id concerned ("-" for none), and what is wrong."""

    file: str
    line: int
    id: str
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line} {self.id}: {self.message}"


class ContentError(Exception):
    """Content that cannot be used; `faults` says why, line by line."""

    def __init__(self, faults: Iterable[ContentFault]) -> None:
        self.faults = tuple(sorted(faults))
        super().__init__("\n".join(map(str, self.faults)))
