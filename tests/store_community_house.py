"""What the tests of the store share about communities."""

from dataclasses import replace

from store_house import NOW

from bot.learning.learner import Learner
from bot.ports.forms import Draft
from bot.ports.store import Store
from bot.values.action import Action
from bot.values.community import Community, Focus, Seeker, account_address
from bot.values.events import Address, Place
from bot.values.message import Field, Form

HERE, THERE = Address("telegram", "-1"), Address("telegram", "-2")
FORM = Draft(Form("T", (Field("a", "A"), Field("b", "B")), Action("go")))


async def found(store: Store, *places: Address) -> None:
    """Know communities."""
    async with store.begin() as tx:
        for place in places:
            await tx.communities.save(Community(Place(place, "community", "Club"), NOW, {"posts": "hour"}))


async def joined(store: Store, *names: str, place: Address = HERE) -> list[int]:
    """Store people who use the mentor in a community."""
    async with store.begin() as tx:
        people = [(await tx.people.add(Learner(None, NOW, name), Address("web", name))).key for name in names]
        for learner in people:
            await tx.members.join(place, learner, NOW)
    return people


async def show(store: Store, learner: int, place: Address = HERE) -> None:
    async with store.begin() as tx:
        member = await tx.members.find(place, learner)
        assert member
        await tx.members.save(place, replace(member, shown=True))


async def furnish(store: Store, place: Address, *people: int) -> Focus:
    """Give a community something of everything."""
    async with store.begin() as tx:
        account = await tx.people.add(await tx.people.find(people[0]), account_address(place))
        await tx.communities.save(Community(Place(place, "community", "Club"), NOW, {"thread": "no"}, account.key))
        await tx.outbox.enqueue(account.key, "board", NOW.date(), NOW)
        await tx.cohorts.make(place, people, 3, NOW)
        await tx.cohorts.seek(Seeker(people[0], NOW, place))
        await tx.badges.want(place, people[0], ["a"])
        await tx.forms.save(people[0], place, FORM)
        return await tx.focus_sessions.open(place, people[0], NOW, 25)
