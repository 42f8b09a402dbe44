"""The roles that members are to have, in the memory store."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from bot.store.codec import badge_order, revocation_order
from bot.store.memory.data import State
from bot.values.community import Badge, Revocation
from bot.values.events import Address


class MemoryMemberBadges:
    """Badges that are wanted and given, and roles that are still to be taken."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def want(self, place: Address, learner: int, names: Collection[str]) -> None:
        """Let these badges, and no others, be wanted for a member."""
        self._state.know(place, learner)
        for badge in self.of(learner, place):
            self.keep(replace(badge, wanted=badge.name in names))
        for name in names:
            if (place, learner, name) not in self._state.data.badges:
                self.keep(Badge(place, learner, name, wanted=True, given=False))

    async def open(self, limit: int, after: Badge | None = None) -> Sequence[Badge]:
        """List badges with which something is to be done."""
        found = sorted(
            (badge for badge in self._state.data.badges.values() if badge.wanted != badge.given), key=badge_order
        )
        return [badge for badge in found if after is None or badge_order(badge) > badge_order(after)][:limit]

    async def holders(self, after: int, limit: int) -> Sequence[int]:
        """List the people of whom a badge is kept."""
        return sorted({learner for _, learner, _ in self._state.data.badges if learner > after})[:limit]

    async def settle(self, badge: Badge) -> None:
        """Write down what became of a badge."""
        kept = self._state.data.badges.get((badge.place, badge.learner, badge.name))
        if kept is None:
            return
        dropped = not (badge.wanted or badge.given or kept.given)
        self.keep(replace(kept, wanted=kept.wanted and not dropped, given=badge.given))

    async def revoke(self, revocation: Revocation) -> None:
        """Keep the role of somebody who was forgotten until it is taken."""
        if revocation.place in self._state.data.communities:
            self._state.put(self._state.data.revocations, revocation, revocation)

    async def revocations(self, limit: int, after: Revocation | None = None) -> Sequence[Revocation]:
        """List roles that are to be taken from people who were forgotten."""
        found = sorted(self._state.data.revocations, key=revocation_order)
        return [one for one in found if after is None or revocation_order(one) > revocation_order(after)][:limit]

    async def settle_revocation(self, revocation: Revocation) -> None:
        """Erase what was kept to take a role."""
        self._state.drop(self._state.data.revocations, revocation)

    def of(self, learner: int, place: Address | None = None) -> list[Badge]:
        """List the badges of a learner, in one place or in all."""
        badges = self._state.data.badges.values()
        return [badge for badge in badges if badge.learner == learner and place in {None, badge.place}]

    def keep(self, badge: Badge) -> None:
        """Keep a badge as long as it is wanted or given."""
        key = (badge.place, badge.learner, badge.name)
        if badge.wanted or badge.given:
            self._state.put(self._state.data.badges, key, badge)
        else:
            self._state.drop(self._state.data.badges, key)


def badge_key(badge: Badge) -> tuple[Address, int, str]:
    """Give the key of a badge."""
    return badge.place, badge.learner, badge.name
