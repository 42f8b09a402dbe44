"""Some 250 ways to ask for a reminder, and what each means to somebody in Vienna.

The table's second column: an hour and a zone, with rest days; `off`; `once` and the minutes until then; or, behind a
question mark, what must be offered, in the order in which it is offered.
"""

from datetime import time
from pathlib import Path

import pytest
from drive import Drive, Person

from bot.values.action import read
from bot.values.message import Button

HOME = "Europe/Vienna"
LINES = Path(__file__).with_name("reminders_typed.tsv").read_text(encoding="utf-8").splitlines()
TABLE = [tuple(line.split("\t")) for line in LINES]


async def ana() -> Person:
    person = Drive.fresh().person("ana", zone=HOME)
    await person.says("/tip")
    return person


def offered(person: Person) -> list[str]:
    """What the buttons would set."""
    actions = [read(str(one.action)) for one in person.reply.buttons if isinstance(one, Button)]
    return [_meant(*one.args) for one in actions if one.name == "remind" and one.args]


def _meant(hour: str, zone: str = HOME) -> str:
    wall, _, rest = hour.partition("/")
    return f"{wall} {zone}" + (f" rest {','.join(rest)}" if rest else "")


async def state(person: Person) -> str:
    learner = await person.learner()
    hour = f"{learner.remind_at:%H:%M}" if learner.remind_at else "off"
    rest = f" rest {','.join(map(str, learner.rest_days))}" if learner.rest_days else ""
    return f"{hour} {learner.zone}{rest}"


async def check(person: Person, wanted: str) -> None:
    assert "Etc/" not in person.sees + "".join(person.labels)
    first, *others = wanted.split(" | ")
    if first == "?":
        found = offered(person)
        assert [one for one in found if one in others] == others, found
        assert len(found) <= 5
        button = next(one for one in person.reply.buttons if isinstance(one, Button))
        await person.forges(str(button.action))
        assert await state(person) == found[0]
    elif first.startswith("once"):
        minutes = int(first.split()[1])
        hour = time((8 * 60 + minutes) // 60, minutes % 60)
        assert f"Every day at {hour:%H:%M}" in "".join(person.labels)
        await person.presses(f"⏰ Once, today at {hour:%H:%M}")
        assert f"{hour:%H:%M}" in person.sees
    else:
        assert await state(person) == (first if " " in first else f"{first} {HOME}")


def test_nothing_of_the_table_is_lost():
    assert len(TABLE) == len({typed for typed, _ in TABLE}) > 245


@pytest.mark.parametrize(("typed", "wanted"), TABLE)
async def test_a_command_with_text(typed, wanted):
    person = await ana()
    await person.says(f"/remind {typed}")
    await check(person, wanted)


@pytest.mark.parametrize(("typed", "wanted"), TABLE[::3])
async def test_a_slash_option(typed, wanted):
    person = await ana()
    await person.calls("remind", time=typed)
    await check(person, wanted)


@pytest.mark.parametrize(("typed", "wanted"), TABLE[1::3])
async def test_a_form(typed, wanted):
    person = Drive.fresh().person("ana", zone=HOME, native_forms=True)
    await person.says("/remind")
    await person.forges("1:remind_ask")
    await person.fills({"time": typed, "zone": ""})
    await check(person, wanted)


@pytest.mark.parametrize(("typed", "wanted"), TABLE[2::3])
async def test_one_question_at_a_time(typed, wanted):
    person = await ana()
    await person.forges("1:remind_ask")
    await person.says(typed)
    if wanted.startswith("?"):
        assert person.reply.buttons
        button = next(one for one in person.reply.buttons if isinstance(one, Button))
        await person.forges(str(button.action))
        wanted = wanted.split(" | ")[1]
    if "Skip" in person.labels:
        await person.presses("Skip")
    await check(person, wanted)


@pytest.mark.parametrize(("typed", "wanted"), [row for row in TABLE if row[1][:1].isdigit()][::2])
async def test_a_sentence(typed, wanted):
    person = await ana()
    await person.says(f"Remind me {typed}")
    await check(person, wanted)


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("9pm Berlin", "21:00 Europe/Berlin"),
        ("Berlin 9pm", "21:00 Europe/Berlin"),
        ("7 in Tokyo", "07:00 Asia/Tokyo"),
        ("9pm GMT+5:30", "21:00 UTC+5:30"),
        ("half past nine", f"09:30 {HOME}"),
        ("9pm on weekdays", f"21:00 {HOME} rest 5,6"),
    ],
)
async def test_typed_alone_it_is_offered_in_one_press(typed, wanted):
    person = await ana()
    await person.says(typed)
    assert offered(person) == [wanted]
    await person.forges(str(person.reply.buttons[0].action))
    assert await state(person) == wanted


@pytest.mark.parametrize(
    "typed", ["9 ways to learn python", "flask 2", "evening", "remind me what a decorator is", "hello"]
)
async def test_what_is_about_something_else_is_no_reminder(typed):
    person = await ana()
    await person.says(typed)
    assert offered(person) == []
    assert not (await person.learner()).onboarded
