"""Programs that wait for a process which runs them, where several share a store: the table is the queue."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from bot.ports.runner import Outcome, Program
from bot.values.events import Address

MOST_TRIES = 2
"""So often a run is begun: once more after the process that had it died, and then it is lost."""
RUNS_KEPT = timedelta(minutes=15)
"""So long a run is kept at most; whoever asked for it is gone."""


@dataclass(frozen=True, slots=True)
class ClaimedRun:
    """A program to run now. `claim` proves who claimed it last.

    `program` is None where another version of the mentor wrote it in a way that this one can't read.
    """

    id: int
    place: Address
    person: Address
    program: Program | None
    tries: int
    claim: int = field(compare=False)


class SharedRuns(Protocol):
    """Runs: places in turn, one at a time a person."""

    async def enqueue(self, place: Address, person: Address, program: Program, now: datetime) -> int:
        """Put a program into the queue and give its number; raise TooManyRuns. Place and person are of one platform."""

    async def outcomes(self, ids: Collection[int]) -> Mapping[int, Outcome | None]:
        """Tell what came of those runs that are still there; None while nothing did."""

    async def position(self, id: int) -> int:
        """Tell which place a run has in the queue; the next one has 1, and one that doesn't wait 0."""

    async def claim(self, now: datetime, lease: float, limit: int) -> Sequence[ClaimedRun]:
        """Take the runs whose turn it is for `lease` seconds; nobody else gets them meanwhile, nor others of a person.

        One whose lease ran out waits again, in its old turn; after its second try it is settled as lost.
        """

    async def extend(self, runs: Collection[ClaimedRun], now: datetime, lease: float) -> Collection[int]:
        """Keep claimed runs for `lease` seconds from now on; name those that are still there and nobody else's."""

    async def settle(self, run: ClaimedRun, outcome: Outcome) -> None:
        """Write what came of a claimed run; nothing where it is gone, or somebody else's by now."""

    async def release(self, *runs: ClaimedRun) -> None:
        """Let claimed runs wait again, as if they had not been begun."""

    async def drop(self, *ids: int) -> None:
        """Erase runs, whatever their state."""

    async def waiting(self) -> int:
        """Count the runs that wait."""

    async def prune(self, before: datetime, limit: int) -> int:
        """Erase runs that were asked for before a moment, so many at most; give their number."""
