"""Several processes with a role each share one PostgreSQL: `mentor run --only ...`."""

import asyncio
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

from emulators.telegram_people import Telegram
from emulators.telegram_server import TOKEN
from process_house import MENTOR, Child, browser, mentor, serving, until

from bot.clock import SystemClock
from bot.store.sql.store import SqlStore
from bot.values.events import Address

ROLES = ("scheduler", "sender", "sender", "telegram")


async def test_answers_and_nudges_come_from_different_processes_and_a_killed_sender_is_followed(
    postgres_url: str, tmp_path: Path
) -> None:
    store = SqlStore(postgres_url)
    async with Telegram().serve() as telegram, AsyncExitStack() as stack:
        theo = telegram.person("Theo")

        async def starts(number: int, role: str) -> Child:
            folder = tmp_path / f"{role}{number}"
            folder.mkdir()
            settings = {"database_url": postgres_url, "telegram_token": TOKEN, "telegram_api_url": telegram.url}
            return await stack.enter_async_context(serving(folder, *MENTOR, "run", "--only", role, **settings))

        _, *senders, _ = await asyncio.gather(*(starts(number, role) for number, role in enumerate(ROLES)))
        await theo.says("/remind 21:00 UTC")
        await telegram.hears(theo)
        await nudges(store, str(theo.id), "nudge")
        await until(lambda: telegram.unheard(theo))
        standing = [await healthz(sender) for sender in senders]
        assert sorted("elected" in text for text in standing) == [False, True]
        senders["elected" in standing[1]].dies()
        await nudges(store, str(theo.id), "snooze")
        await until(lambda: len(telegram.unheard(theo)) == 2)
        assert not any(sender.tells_trace for sender in senders)
    assert telegram.world.faults == []
    await store.close()


async def nudges(store: SqlStore, theo: str, kind: str) -> None:
    """Put a row into the outbox, as a tick or a press would, where it is noon now: no test should keep quiet hours."""
    now = SystemClock().now()
    zone = f"Etc/GMT{now.hour - 12:+d}"
    async with store.begin() as tx:
        learner = await tx.people.at(Address("telegram", theo))
        assert learner
        await tx.people.save(replace(learner, zone=zone), now)
        await tx.outbox.enqueue(learner.key, kind, now.astimezone(ZoneInfo(zone)).date(), now)


async def healthz(child: Child) -> str:
    async with browser(child.url) as page:
        return (await page.gets("/healthz"))[1]


def test_a_part_that_is_not_there_is_named(tmp_path: Path) -> None:
    done = mentor(tmp_path, "run", "--only", "cooking")
    assert (done.code, "cooking" in done.err) == (1, True)
