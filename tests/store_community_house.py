"""What the tests of the store share about communities."""

from dataclasses import replace

from store_house import NOW

from bot.learning.learner import Learner
from bot.ports.store import Draft, Store
from bot.values.action import Action
from bot.values.community import MANAGER, Community, Focus, Seeker, diary_address
from bot.values.events import Address, Place
from bot.values.message import Field, Form

HERE, THERE = Address("telegram", "-1"), Address("telegram", "-2")
FORM = Draft(Form("T", (Field("a", "A"), Field("b", "B")), Action("go")))


async def found(store: Store, *places: Address) -> None:
    """Know communities."""
    async with store.begin() as unit:
        for place in places:
            await unit.save_community(Community(Place(place, "community", "Club"), NOW, {"posts": "hour"}))


async def joined(store: Store, *names: str, place: Address = HERE) -> list[int]:
    """Store people who use the mentor in a community."""
    async with store.begin() as unit:
        people = [(await unit.add_learner(Learner(None, NOW, name), Address("web", name))).key for name in names]
        for learner in people:
            await unit.join(place, learner, NOW)
    return people


async def show(store: Store, learner: int, place: Address = HERE) -> None:
    async with store.begin() as unit:
        member = await unit.member(place, learner)
        assert member
        await unit.save_member(place, replace(member, shown=True))


async def furnish(store: Store, place: Address, *people: int) -> Focus:
    """Give a community something of everything."""
    async with store.begin() as unit:
        diary = await unit.add_learner(await unit.learner(people[0]), diary_address(place))
        await unit.save_community(Community(Place(place, "community", "Club"), NOW, {MANAGER: "7"}, diary.key))
        await unit.queue(diary.key, "board", NOW.date(), NOW)
        await unit.make_cohort(place, people, 3, NOW)
        await unit.seek(Seeker(people[0], NOW, place))
        await unit.want_badges(place, people[0], ["a"])
        await unit.save_draft(people[0], place, FORM)
        return await unit.open_focus(place, people[0], NOW, 25)
