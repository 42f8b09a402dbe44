"""Whatever arrives under the name of a handler, by members and managers, here and in private: a kind answer."""

from itertools import product

import pytest
import structlog
from community_house import FakeHost, Server
from drive import Person

from bot.command import CommandSpec
from bot.values.events import Address, CommandCalled, FormSubmitted, TextTyped
from bot.values.message import Reply, show
from bot.values.platform import Channel

JUNK = (
    "", "x", "0", "1", "-1", "7", "9" * 24, "yes", "no", "where", "channel", "hour", "roles", "18:00", "25:61",
    "Tokyo", "2026-02-30", "9999-12-31", "0001-01-01", "discord", "#server-1", "server-2", "ß\x00\u202e\U0001f40d", "٣",
    "%", "today", "python-ml",
)  # fmt: skip
PAIRS = (
    ("discord", "server-1"), ("discord", "#server-1"), ("discord", "server-2"), ("channel", "404"), ("hour", "24:00"),
    ("zone", "Mars/Olympus"), ("roadmap", "nowhere"), ("language", "xx"), ("board", "maybe"), ("9", "no"), ("-1", "no"),
    ("recap", "yes"), ("1", "1"), ("today", "9" * 20),
)  # fmt: skip
TYPED = ("", "x", "-1", "yes", "discord", "٣", "x" * 5_000, "9" * 5_000, "18:00 Tokyo", "a\nb")
MANAGER, ALONE = 0, 2
KEPT = {"forget_now"}  # tried by themselves: whoever presses it is a stranger afterwards


async def town() -> tuple[Server, list[Person]]:
    """A community that was set up, another one, and three ways to be there."""
    server = await Server(FakeHost(Channel("1", "general"))).starts()
    boss, member = server.boss, server.person("ben", zone="Asia/Tokyo")
    await member.says("/focus 25")
    await server.drive.person("eve", "discord").in_place("server-2", "admin").says("/setup")
    alone = server.drive.person("cleo", "discord")
    await alone.says("/start")
    return server, [boss, member, alone]


async def chosen(server: Server):
    """What only those who manage the place may change."""
    elsewhere = Address("discord", "server-2")
    async with server.drive.app.store.begin() as tx:
        seekers = await tx.cohorts.seekers(elsewhere)
    return await server.settings(), await server.account(), seekers


def shown(person: Person, what: object) -> None:
    reply = person.answer.reply
    text = show(reply) if isinstance(reply, Reply) else reply.title
    assert text.strip(), what
    assert "something went wrong" not in text, what


def tried(server: Server, who: int) -> list[CommandSpec]:
    """The handlers to try; in private those that are for managers, as everybody manages there."""
    specs = [spec for spec in server.drive.app.registry if spec.name not in KEPT]
    return [spec for spec in specs if spec.need == "manager"] if who == ALONE else specs


def written(name: str, owner: str, args: tuple[str, ...]) -> str:
    return ":".join((f"1:{name}{owner}", *(arg.replace("%", "%25").replace(":", "%3A") for arg in args)))


@pytest.mark.parametrize("who", [0, 1, 2], ids=["manager", "member", "alone"])
async def test_every_handler_answers_junk_kindly(who):
    server, people = await town()
    person, before = people[who], await chosen(server)
    names = [spec.name for spec in tried(server, who)]
    with structlog.testing.capture_logs() as logs:
        for number, (name, args) in enumerate(product(names, [(), *((one,) for one in JUNK), *PAIRS])):
            if who != MANAGER and number % 3 != who:  # who may do less tries a third: refusals come before arguments
                continue
            action = written(name, ("", "~0", "~1")[number % 3], args)
            await person.does(person.press_of(action))
            shown(person, action)
    assert [log for log in logs if log["log_level"] == "error"] == []
    assert (await chosen(server) == before) is (who != MANAGER)


@pytest.mark.parametrize("who", [0, 1, 2], ids=["manager", "member", "alone"])
async def test_every_form_and_every_command_answers_junk_kindly(who):
    server, people = await town()
    person, before = people[who], await chosen(server)
    with structlog.testing.capture_logs() as logs:
        for number, (spec, junk) in enumerate(product(tried(server, who), TYPED)):
            if who != MANAGER and number % 3 != who:
                continue
            fields = {option.name: junk for option in spec.options} | {"other": junk}
            for event in (
                FormSubmitted(person.sender, person.place, action=f"1:{spec.name}", fields=fields),
                CommandCalled(person.sender, person.place, spec.name, fields),
                TextTyped(person.sender, person.place, text=f"/{spec.name} {junk}"),
            ):
                await person.does(event)
                shown(person, event)
    assert [log for log in logs if log["log_level"] == "error"] == []
    assert (await chosen(server) == before) is (who != MANAGER)
