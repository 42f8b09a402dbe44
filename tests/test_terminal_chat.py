import asyncio
import io
import os
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from phrasings import said
from web_house import note, real_app

from adapters.terminal.client import TerminalAdapter, columns_of, lines_of
from adapters.terminal.limits import AWAY_SECONDS, COLUMNS, LINE_BYTES, SAY_CHARACTERS
from bot.ports.contacts import Contact
from bot.values.action import Action
from bot.values.errors import Away, Unsendable
from bot.values.events import Address
from bot.values.media import File
from bot.values.message import Answer, Field, Form, Reply

ANA = Contact(Address("terminal", "ana"), datetime(2026, 5, 4, tzinfo=UTC))


class Talk:
    """A person at a terminal: types lines and sees what came since."""

    def __init__(self, width: int = COLUMNS) -> None:
        self.reader, self.writer = asyncio.StreamReader(LINE_BYTES), io.StringIO()
        self.adapter = TerminalAdapter(
            real_app(), reader=self.reader, writer=self.writer, name="ana", zone="Europe/Berlin", width=lambda: width
        )

    def show(self, answer: Answer) -> None:
        self.adapter._screen.show(answer)

    async def plays(self, *lines: str) -> str:
        """Type lines, then Ctrl-D; give everything that was shown."""
        self.reader.feed_data("".join(f"{line}\n" for line in lines).encode())
        self.reader.feed_eof()
        async with asyncio.timeout(10):
            await self.adapter.run()
        return self.writer.getvalue()


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(5):
        while not true():
            await asyncio.sleep(0.005)


async def test_start_is_three_numbers() -> None:
    shown = await Talk().plays("1", "5", "6")
    assert "Hello" in shown
    assert "Ready" in shown
    assert "20:00, Europe/Berlin" in shown


async def test_a_form_is_asked_one_question_after_the_other() -> None:
    shown = await Talk().plays("/remind", "5", "25:99", "9pm", "Tokyo")
    assert "I can't read 25:99" in shown
    assert "every day at 21:00 (Asia/Tokyo)" in " ".join(shown.split())


async def test_a_number_beyond_the_buttons_is_text() -> None:
    shown = await Talk().plays("/tip", "2130")
    assert "Should I remind you at 21:30?" in shown


def says_goodbye(shown: str) -> bool:
    return said("terminal.bye", shown.splitlines()[-1])


@pytest.mark.parametrize("word", ["quit", "QUIT", "/quit", "exit"])
async def test_a_word_ends_the_chat(word: str) -> None:
    shown = await Talk().plays(word, "/help")
    assert says_goodbye(shown)
    assert "What I can do" not in shown


async def test_the_end_of_the_input_ends_the_chat() -> None:
    assert says_goodbye(await Talk().plays())


@pytest.mark.parametrize("length", [SAY_CHARACTERS + 1, 2 * LINE_BYTES])
async def test_a_line_too_long_is_refused_kindly_and_the_chat_goes_on(length: int) -> None:
    shown = await Talk().plays("x" * length, "/help")
    assert "skim" in shown
    assert "What I can do" in shown


async def test_odd_lines_are_survived() -> None:
    talk = Talk()
    talk.reader.feed_data(b"\n\xff\xfe\n\0\n\x1b[A\n")
    assert (await talk.plays("🙂", "x" * 5_000, "/help")).count("What I can do") == 1


async def test_a_nudge_is_printed_and_its_buttons_are_the_newest() -> None:
    talk = Talk()
    running = asyncio.create_task(talk.adapter.run())
    await until(lambda: "Hello" in talk.writer.getvalue())
    assert await talk.adapter.send(ANA, note("your hour"), "7-1") == ANA
    assert "your hour\n\n> " in talk.writer.getvalue()
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert running.cancelled()


@pytest.mark.parametrize("who", ["ana", "bob"])
async def test_who_is_not_at_the_terminal_is_away(who: str) -> None:
    talk = Talk()
    if who == "ana":
        await talk.plays("quit")
    with pytest.raises(Away) as away:
        await talk.adapter.send(Contact(Address("terminal", who), ANA.used_at), note("your hour"), "7-1")
    assert away.value.after == AWAY_SECONDS


async def test_a_file_is_printed_whole_between_marks() -> None:
    talk = Talk(width=30)
    text = "BEGIN:VCALENDAR\r\nSUMMARY:" + "long " * 30 + "\x1b[2J\r\n"
    for file in (
        File("plan.ics", text.encode(), "text/calendar"),
        File("pack.gz", b"\x1f\x8b\xff", "application/gzip"),
    ):
        talk.show(Answer(Reply(note("here").reply.blocks, file=file)))  # type: ignore[union-attr]
    shown = talk.writer.getvalue()
    assert "▼▼▼ plan.ics\nBEGIN:VCALENDAR\nSUMMARY:" + "long " * 30 + " [2J\n▲▲▲ plan.ics" in shown
    assert "[pack.gz]" in shown
    assert not {"\x1f", "\x1b"} & set(shown)


async def test_a_form_cannot_be_sent_here() -> None:
    talk = Talk()
    running = asyncio.create_task(talk.adapter.run())
    await until(lambda: "Hello" in talk.writer.getvalue())
    with pytest.raises(Unsendable):
        await talk.adapter.send(ANA, Answer(Form("x", (Field("a", "A"),), Action("remind"))), "1")
    talk.reader.feed_eof()
    await running


@pytest.mark.parametrize("width", [1, 40, 500])
async def test_no_width_is_too_odd(width: int) -> None:
    shown = await Talk(width).plays("/today", "/roadmap", "/streak")
    assert max(map(len, shown.splitlines())) < 130


async def test_a_descriptor_is_read_to_its_end() -> None:
    end, start = os.pipe()
    reader = lines_of(end)
    os.write(start, b"one\ntw")
    assert await reader.readline() == b"one\n"
    os.write(start, b"o\n")
    os.close(start)
    assert [await reader.readline(), await reader.readline()] == [b"two\n", b""]
    os.close(end)


def test_what_is_no_terminal_has_the_usual_width() -> None:
    end, start = os.pipe()
    assert columns_of(end) == COLUMNS
    os.close(end)
    os.close(start)
