"""Forms that are being answered."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.values.events import Address
from bot.values.message import Form


@dataclass(frozen=True, slots=True)
class Draft:
    """A form that is answered one question at a time, or one that was `opened` as a whole, with what was typed."""

    form: Form
    answers: tuple[str, ...] = ()
    opened: bool = False


class Forms(Protocol):
    """The unfinished forms, one for a learner in a place."""

    async def find(self, learner: int, place: Address) -> Draft | None:
        """Find the form that the learner is answering in a place."""

    async def of(self, learner: int) -> Sequence[tuple[Address, Draft]]:
        """List the forms that the learner is answering, with their places."""

    async def save(self, learner: int, place: Address, draft: Draft | None) -> None:
        """Keep that form, or drop it with None."""
