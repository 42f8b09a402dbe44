"""How a check says no: what was expected, what came, and which hint helps."""

from typing import Any, NoReturn

Said = str | tuple[str, dict[str, Any]]
"""Words of the check's own, or the key of a sentence with its values."""


class Failed(Exception):
    """A line of a check that doesn't hold; `near` names in which way it nearly does."""

    def __init__(
        self, expected: Said, got: Said, *, near: str | None = None, hint: str | None = None, at: Any = None
    ) -> None:
        super().__init__(expected, got)
        self.expected, self.got, self.near, self.hint, self.at = expected, got, near, hint, at


def fail(expected: Said, got: Said, *, hint: str | None = None) -> NoReturn:
    """Say no, in words of the check's own."""
    raise Failed(expected, got, hint=hint)
