"""Direct messages that are closed: told with the next answer, with the way to open them and other ways."""

from datetime import timedelta

import pytest
from drive import Drive, Person

from bot.door.closed_ways import with_closed_ways
from bot.values.markup import verbatim
from bot.values.message import Answer, Link, Paragraph, Reply
from bot.values.operator import Operator

CLOSED = "don't take direct messages"


async def unreached(platform: str = "discord") -> tuple[Drive, Person]:
    """Somebody whose reminder could not be delivered."""
    drive = Drive.fresh()
    drive.app.operator = Operator(site="https://mentor.example.org")
    ana = await drive.person("ana", platform).starts()
    await ana.says("/remind 19:00 Europe/Berlin")
    drive.blocks(platform)
    await drive.sleeps_until("19:05", "Europe/Berlin")
    drive.unblocks()
    assert ana.nudges == []
    return drive, ana


async def test_the_next_answer_says_so_once_and_offers_other_ways():
    _, ana = await unreached()
    here = ana.in_place("club")
    await here.says("/today")
    assert CLOSED in here.sees
    for way in ("Privacy Settings", "Telegram", "web chat", "/setup"):
        assert way in here.sees
    assert {"🔗 Another way", "🌐 Web chat", "🔕 No reminders"} <= set(here.labels) | {
        button.label for button in here.reply.buttons if isinstance(button, Link)
    }
    await here.says("/today")
    assert CLOSED not in here.sees


async def test_the_next_reminder_is_tried_again_and_told_again():
    drive, ana = await unreached()
    await ana.says("/today")
    drive.blocks("discord")
    await drive.runs_until(drive.clock.now() + timedelta(days=1))
    drive.unblocks()
    await ana.says("/today")
    assert CLOSED in ana.sees
    await drive.runs_until(drive.clock.now() + timedelta(days=1))
    assert ana.nudges


async def test_nobody_else_reads_it_and_a_refusal_leaves_it_for_later():
    _, ana = await unreached()
    here = ana.in_place("club")
    await here.says("/help")
    if not here.answer.private:
        assert CLOSED not in here.sees
    _, ben = await unreached()
    await ben.says("/undo")
    assert CLOSED not in ben.sees
    await ben.says("/today")
    assert CLOSED in ben.sees


async def test_elsewhere_a_word_opens_it_without_many_words():
    _, ana = await unreached("telegram")
    await ana.says("/today")
    assert CLOSED not in ana.sees


@pytest.mark.parametrize("buttons", [8, 10])
async def test_an_answer_that_is_full_keeps_its_buttons(buttons):
    drive, ana = await unreached()
    learner = await ana.learner()
    async with drive.app.store.begin() as tx:
        call = drive.app._call_of(learner, ana.sender, ana.place, tx)
        full = tuple(call.button("common.today_button", "today", n) for n in range(buttons))
        answer = with_closed_ways(call, Answer(Reply((Paragraph(verbatim("x")),), full), private=True))
    assert answer.reply.buttons[:buttons] == full
    assert len(answer.reply.blocks) == 2
