import signal
from pathlib import Path

from process_house import Child, browser, platforms, until

from bot.ports.outbox import Delivery
from bot.store.sql.store import SqlStore
from bot.values.events import Address

MOMENT = "21:00"
A_MINUTE_BEFORE, JUST_BEFORE = "2026-05-04T20:59:01+00:00", "2026-05-04T20:59:59.500+00:00"


async def outbox(folder: Path, *addresses: Address) -> list[list[Delivery]]:
    """Read what the database holds of the nudges of each of these people."""
    store = SqlStore(f"sqlite:///{folder}/data/mentor.db")
    async with store.begin() as tx:
        found = [await tx.people.at(address) for address in addresses]
        deliveries = [[row for row in await tx.outbox.of(one.key, 9) if row.kind == "nudge"] for one in found if one]
    await store.close()
    return deliveries


async def test_a_nudge_reaches_both_platforms_once_though_the_process_was_killed_before_it(tmp_path: Path) -> None:
    async with platforms(tmp_path) as here:
        discord, telegram = here.discord, here.telegram
        dora, theo = discord.person("dora"), telegram.person("Theo")
        async with here.met(at=A_MINUTE_BEFORE) as mentor:
            said = await discord.slash(dora, "remind", {"time": MOMENT, "zone": "UTC"})
            assert MOMENT in said.message.text
            await theo.says(f"/remind {MOMENT} UTC")
            assert MOMENT in (await telegram.hears(theo)).text
            mentor.dies()
        assert not discord.rest.sent
        assert not telegram.unheard(theo)

        async with here.met(at=JUST_BEFORE) as mentor:
            await until(lambda: discord.rest.sent and telegram.unheard(theo))
            await mentor.logs("nudge", "platform=discord", "state=sent")
            await mentor.logs("nudge", "platform=telegram", "state=sent")
            await stops_at_once_with_everything_open(mentor)
        nudges = [*(shown for shown in discord.direct(dora) if shown.exchange is None), *telegram.unheard(theo)]
        assert len(nudges) == 2
        assert all(len(nudge.labels) >= 4 for nudge in nudges)
        deliveries = await outbox(tmp_path, Address("discord", dora.id), Address("telegram", str(theo.id)))
        assert [[(row.state, row.attempts, row.ambiguous) for row in some] for some in deliveries] == [
            [("sent", 0, False)]
        ] * 2


async def stops_at_once_with_everything_open(mentor: Child) -> None:
    """Stop a process that is on a gateway, in a long poll, and pushes to a page."""
    async with browser(mentor.url) as page, page.client.get(f"{page.url}/api/stream") as stream:
        assert (await stream.content.readline()).startswith(b":")
        assert await mentor.stops(signal.SIGTERM) == 0
    assert not mentor.tells_trace, mentor.logged
