"""Cards in the terminal: numbers press, and what is typed is the answer."""

import asyncio
import io
from datetime import timedelta

from cards_house import met_days_ago, verdicts
from drive import POOLS
from web_house import real_app

from adapters.terminal.client import TerminalAdapter
from adapters.terminal.limits import LINE_BYTES
from bot.values.events import Address


async def plays(*lines: str) -> tuple[str, list[str]]:
    """Play lines after some hours were done nine days ago."""
    app = real_app()
    app.checks.pools = POOLS
    await _types(app, "/help")
    async with app.store.begin() as tx:
        assert await tx.people.at(Address("terminal", "ana"))
    await met_days_ago(app, Address("terminal", "ana"), "fun-traceback", days=timedelta(days=9).days)
    return await _types(app, *lines), await verdicts(app, Address("terminal", "ana"))


async def _types(app, *lines: str) -> str:  # type: ignore[no-untyped-def]
    reader, writer = asyncio.StreamReader(LINE_BYTES), io.StringIO()
    adapter = TerminalAdapter(app, reader=reader, writer=writer, name="ana", zone="Europe/Berlin")
    reader.feed_data("".join(f"{line}\n" for line in lines).encode())
    reader.feed_eof()
    async with asyncio.timeout(30):
        await adapter.run()
    return " ".join(writer.getvalue().split())


async def test_a_question_opens_the_day_and_is_answered_by_a_number() -> None:
    shown, kept = await plays("/today", "1", "1")
    assert "One question first" in shown
    assert "Which line of a traceback" in shown
    assert "The file that" not in shown
    assert len(kept) == 1
    assert kept[0] in {"right card", "wrong card"}


async def test_the_hour_is_one_number_past_the_question() -> None:
    shown, kept = await plays("/today", "1", "6")
    assert "Today's hour" in shown
    assert kept == []
