"""Handlers are found by their name, or by what triggers them; a message whose words nobody makes stops the start."""

from datetime import date

import pytest
from scheduler_house import NOON, FakeMessenger, House

from bot.command import Call, CommandSpec, MessageFor, Registry, command, handler, listener, message, post
from bot.values.events import DeliveryDue, Joined, TextTyped
from bot.values.message_kinds import MessageKind


def spec(made: object) -> CommandSpec:
    return made.__mentor__  # type: ignore[attr-defined,no-any-return]


async def _say(call: Call, event: object) -> None:
    """Say nothing."""


def test_a_trigger_is_no_name() -> None:
    registry = Registry([spec(listener(Joined)(_say))])
    assert registry.find("_say") is None
    assert registry.triggered(TextTyped) is None
    assert registry.triggered(Joined) is not None


def test_a_person_and_a_community_have_words_of_their_own() -> None:
    registry = Registry([spec(message(MessageKind.FOCUS)(_say)), spec(post(MessageKind.FOCUS)(_say))])
    found = [registry.triggered(MessageFor(MessageKind.FOCUS, recipient)) for recipient in ("person", "community")]
    assert [one.shown for one in found if one] == ["private", "shared"]


def test_two_with_one_name_or_one_trigger_are_a_fault() -> None:
    with pytest.raises(ValueError, match="two handlers for _say"):
        Registry([spec(command()(_say)), spec(handler()(_say))])
    with pytest.raises(ValueError, match="two handlers for MessageFor"):
        Registry([spec(message(MessageKind.TIMER)(_say)), spec(message(MessageKind.TIMER)(_say))])


@pytest.mark.parametrize(
    ("decorated", "wrong"),
    [
        ("@post(MessageKind.WARNING)", "warn for a community"),
        ("@message(MessageKind.BOARD)", "board for a person"),
        ("@message(MessageKind.UNKNOWN)", " for a person"),
    ],
)
def test_words_that_are_never_due_stop_the_start(
    decorated: str, wrong: str, tmp_path: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / f"more_{abs(hash(decorated))}"  # type: ignore[operator]
    package.mkdir()
    (package / "__init__.py").touch()
    lines = ["from bot.command import message, post", "from bot.values.message_kinds import MessageKind"]
    (package / "one.py").write_text("\n".join([*lines, decorated, "async def one(call, event): ...", ""]))
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(ValueError, match=wrong):
        Registry.discover(package.name)


def test_words_that_nobody_makes_stop_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.command._modules", lambda package: [])
    with pytest.raises(ValueError, match="nudge for a community"):
        Registry.discover()


async def test_a_delivery_of_another_version_is_skipped() -> None:
    house = House(FakeMessenger("telegram"))
    ana = await house.learner("telegram")
    assert MessageKind.named("greeting of tomorrow") is MessageKind.UNKNOWN
    due = DeliveryDue(ana.key, (await house.contacts(ana))[0].address, MessageKind.UNKNOWN, date(2026, 5, 4), NOON)
    assert await house.app.handle(due) is None
