"""Sending to people: what each error of Telegram becomes, and what is tried again."""

import asyncio
from contextlib import suppress
from datetime import UTC, datetime

import pytest
from emulators.telegram_people import Person, Telegram
from telegram_house import House, OpenLimiter, house, small_app

from adapters.telegram.client import TelegramAdapter
from bot.ports.contacts import Contact
from bot.values.action import Action
from bot.values.errors import Busy, Gone, Unsendable
from bot.values.events import Address
from bot.values.markup import verbatim
from bot.values.media import Picture
from bot.values.message import Answer, Field, Form, Paragraph, Reply

NUDGE = Answer(Reply((Paragraph(verbatim("your hour")),)), private=True)
LONG = Answer(Reply((Paragraph(verbatim("hour " * 300)),), picture=Picture(b"png", "a picture")))


def contact(person) -> Contact:
    return Contact(Address("telegram", str(person.id)), datetime(2026, 5, 4, tzinfo=UTC))


async def test_a_nudge_is_sent_without_urgency_and_an_answer_with_it() -> None:
    async with house() as here:
        ana = here.tg.person()
        assert await here.adapter.send(contact(ana), NUDGE, "1") == contact(ana)
        assert (await here.tg.hears(ana)).text == "your hour"
        await ana.says("/paint")
        await here.tg.hears(ana)
        assert here.limiter.permits == [(str(ana.id), False), (str(ana.id), True)]


async def test_every_message_and_edit_asks_for_a_permit() -> None:
    async with house() as here:
        ana = here.tg.person()
        await ana.says("/picture big")
        await here.tg.hears(ana), await here.tg.hears(ana)
        await ana.presses("Plain")
        await here.tg.hears(ana)
        assert here.limiter.permits == [(str(ana.id), True)] * 3


@pytest.mark.parametrize(
    ("code", "text", "error"),
    [
        (403, "Forbidden: bot was blocked by the user", Gone),
        (403, "Forbidden: user is deactivated", Gone),
        (400, "Bad Request: chat not found", Gone),
        (400, "Bad Request: message is too long", Unsendable),
        (502, "", Busy),
        (500, "Internal Server Error", Busy),
        (504, "Gateway Timeout", TimeoutError),
    ],
)
async def test_each_error_has_its_meaning(code: int, text: str, error: type[Exception]) -> None:
    async with house() as here:
        ana = here.tg.person()
        here.tg.fail("sendMessage", code, text)
        with pytest.raises(error):
            await here.adapter.send(contact(ana), NUDGE, "1")
        assert len(here.tg.called("sendMessage")) == 1


async def test_a_blocked_person_is_gone() -> None:
    async with house() as here:
        ana = here.tg.person()
        ana.chat.blocked = True
        with pytest.raises(Gone):
            await here.adapter.send(contact(ana), NUDGE, "1")
        with pytest.raises(Gone):
            await here.adapter.send(contact(Person(here.tg, 999, "Nobody", "en")), NUDGE, "1")


async def test_a_429_says_for_how_long_and_pauses_the_chat() -> None:
    async with house() as here:
        ana = here.tg.person()
        here.tg.fail("sendMessage", 429, "Too Many Requests: retry after 7", retry_after=7)
        with pytest.raises(Busy) as busy:
            await here.adapter.send(contact(ana), NUDGE, "1")
        assert busy.value.after == 7
        assert here.limiter.pauses == [(7.0, str(ana.id))]


async def test_a_connection_that_breaks_after_the_work_leaves_it_open_whether_it_was_sent() -> None:
    async with house() as here:
        ana = here.tg.person()
        here.tg.cut("sendMessage")
        with pytest.raises(TimeoutError):
            await here.adapter.send(contact(ana), NUDGE, "1")
        assert len(here.tg.shows(ana)) == 1


async def test_half_of_an_answer_is_neither_sent_nor_unsent() -> None:
    async with house() as here:
        ana = here.tg.person()
        here.tg.fail("sendMessage", 502, "", times=9)
        with pytest.raises(TimeoutError):
            await here.adapter.send(contact(ana), LONG, "1")
        assert [seen.text for seen in here.tg.shows(ana)] == ["a picture"]


async def test_the_second_half_is_tried_again_without_the_first() -> None:
    async with house() as here:
        ana = here.tg.person()
        here.tg.fail("sendMessage", 502, "")
        await here.adapter.send(contact(ana), LONG, "1")
        assert len(here.tg.shows(ana)) == 2


async def test_nothing_is_sent_while_the_bot_is_not_connected() -> None:
    adapter = TelegramAdapter(small_app(), "1:x", limiter=OpenLimiter())
    with pytest.raises(Busy):
        await adapter.send(Contact(Address("telegram", "1"), datetime(2026, 5, 4, tzinfo=UTC)), NUDGE, "1")


async def test_a_form_can_not_be_sent() -> None:
    async with house() as here:
        form = Answer(Form("Who?", (Field("name", "Name"),), Action("ask")))
        with pytest.raises(Unsendable):
            await here.adapter.send(contact(here.tg.person()), form, "1")


@pytest.mark.parametrize(("code", "more"), [(429, {"retry_after": 0.01}), (502, {}), (500, {})])
async def test_an_answer_is_tried_again_while_somebody_waits(code: int, more: dict[str, float]) -> None:
    async with house() as here:
        ana = here.tg.person()
        here.tg.fail("sendMessage", code, "not now", times=2, **more)
        await ana.says("/paint")
        assert "Paint" in (await here.tg.hears(ana)).text
        here.tg.fail("editMessageText", code, "not now", times=2, **more)
        await ana.presses("Green")
        assert "green" in (await here.tg.hears(ana)).text


async def test_an_answer_is_given_up_in_the_end_and_the_next_one_comes() -> None:
    async with house() as here:
        ana = here.tg.person()
        here.tg.fail("sendMessage", 502, "", times=4)
        await ana.says("/paint lost")
        await ana.says("/paint found")
        assert "found" in (await here.tg.hears(ana)).text


async def test_an_answer_that_may_have_arrived_is_not_sent_twice() -> None:
    async with house() as here:
        ana = here.tg.person()
        here.tg.cut("sendMessage")
        await ana.says("/paint once")
        await ana.says("/paint next")
        texts = [(await here.tg.hears(ana)).text.split("\n")[2] for _ in range(2)]
        assert texts == ["once", "next"]


async def test_a_line_for_sending_only_fetches_nothing_and_greets_nobody() -> None:
    async with Telegram().serve() as tg:
        here = House(tg, small_app())
        ana = tg.person()
        line = asyncio.create_task(here.adapter.post())
        async with asyncio.timeout(5):
            while not tg.called("sendMessage"):
                await asyncio.sleep(0.005)
                with suppress(Busy):
                    await here.adapter.send(contact(ana), NUDGE, "1")
        assert (await tg.hears(ana)).text == "your hour"
        line.cancel()
        await asyncio.gather(line, return_exceptions=True)
        assert {call.method for call in tg.calls} == {"getMe", "sendMessage"}
        with pytest.raises(Busy):
            await here.adapter.send(contact(ana), NUDGE, "2")
