"""Values about many rows of the outbox: whose they are, and how many there will be."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose rows a sender takes, where several share a store: people with an open address on one of its platforms.

    With `wholly`, only people who have none elsewhere; without it, those who have no open address at all as well.
    """

    platforms: frozenset[str]
    wholly: bool = False


@dataclass(frozen=True, slots=True)
class Crowd:
    """How many people want their nudge on a platform at one moment."""

    platform: str
    at: datetime
    people: int
