"""Who seeks others to study with, and who found each other, in the memory store."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime

from bot.store.codec import utc
from bot.store.memory.data import State
from bot.values.community import Cohort, Seeker
from bot.values.events import Address


class MemoryCohorts:
    """Seekers and cohorts."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def seek(self, seeker: Seeker) -> None:
        """Put somebody on the list, once for a place."""
        self._state.know(seeker.place, seeker.learner)
        key = (seeker.place, seeker.learner)
        if key not in self._state.data.seekers:
            self._state.put(self._state.data.seekers, key, replace(seeker, since=utc(seeker.since)))

    async def unseek(self, learner: int, place: Address | None) -> None:
        """Take somebody off the list."""
        self._state.drop(self._state.data.seekers, (place, learner))

    async def seekers(self, place: Address | None) -> Sequence[Seeker]:
        """List who seeks others in a place; transactions of this store hold everything."""
        found = (seeker for seeker in self._state.data.seekers.values() if seeker.place == place)
        return sorted(found, key=lambda seeker: (seeker.since, seeker.learner))

    async def make(self, place: Address | None, people: Collection[int], goal: int, now: datetime) -> Cohort:
        """Bring people together."""
        self._state.know(place, *people)
        cohort = Cohort(next(self._state.data.ids), utc(now), goal, tuple(sorted(set(people))), place)
        self._state.put(self._state.data.cohorts, cohort.id, cohort)
        for learner in people:
            await self.unseek(learner, place)
        return cohort

    async def of(self, learner: int) -> Sequence[Cohort]:
        """List the cohorts of a learner, the newest first."""
        mine = (cohort for cohort in self._state.data.cohorts.values() if learner in cohort.people)
        return sorted(mine, key=lambda cohort: (cohort.made_at, cohort.id), reverse=True)

    async def leave(self, cohort: int, learner: int) -> None:
        """Take somebody out of a cohort."""
        found = self._state.data.cohorts.get(cohort)
        if found and learner in found.people:
            self.keep(found, {person for person in found.people if person != learner})

    def keep(self, cohort: Cohort, people: set[int]) -> None:
        """Let a cohort have these people; one with a single person is over."""
        if len(people) > 1:
            self._state.put(self._state.data.cohorts, cohort.id, replace(cohort, people=tuple(sorted(people))))
        else:
            self._state.drop(self._state.data.cohorts, cohort.id)

    def seeking(self, learner: int) -> list[Seeker]:
        """List where somebody seeks others."""
        return [seeker for seeker in self._state.data.seekers.values() if seeker.learner == learner]


def seeker_key(seeker: Seeker) -> tuple[Address | None, int]:
    """Give the key of somebody on a list."""
    return seeker.place, seeker.learner
