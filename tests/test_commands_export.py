import asyncio
import json
from datetime import datetime, timedelta

import pytest
from drive import Drive, content_app
from typer.testing import CliRunner

from bot.cli.import_person import Taken, read_back
from bot.cli.main import app
from bot.clock import local_day
from bot.export.file import Portable
from bot.export.parse import from_json
from bot.learning.progress_fold import done_hours
from bot.learning.streak_fold import fold_streak
from bot.ports.store import Store
from bot.values.events import Address

NEW = Address("terminal", "ana")


async def studied(drive: Drive) -> Portable:
    """A fortnight with gaps, an undo, a snooze and an open question; then an export."""
    ana = await drive.person("ana").starts()
    for day in range(14):
        if day not in {4, 5}:
            await ana.says("/done")
        if day == 9:
            await ana.presses("Undo")
        await drive.runs_until(drive.clock.now() + timedelta(days=1))
    await ana.forges(f"1:snooze:{drive.clock.now().date()}:60")
    await ana.in_place("-100").forges("1:remind_ask")
    await ana.calls("export")
    file = ana.reply.file
    assert file
    return from_json(file.data)


@pytest.fixture(scope="module")
def export() -> tuple[Portable, datetime]:
    """The same for every store, and the moment at which it was made."""

    async def made() -> tuple[Portable, datetime]:
        drive = Drive.fresh()
        return await studied(drive), drive.clock.now()

    return asyncio.run(made())


async def test_the_file_holds_everything() -> None:
    drive = Drive.fresh()
    ana = drive.person("ana")
    held = await studied(drive)
    learner, facts = await ana.learner(), await ana.facts()
    assert held.learner.zone == learner.zone == "Europe/Berlin"
    assert list(held.facts) == facts
    async with drive.app.store.begin() as tx:
        assert list(held.contacts) == await tx.contacts.of(learner.key)
        assert [row.id for row in held.deliveries] == [row.id for row in await tx.outbox.of(learner.key, 99)]
        assert list(held.drafts) == await tx.forms.of(learner.key)


async def test_the_answer_is_private_and_says_what_is_in_the_file() -> None:
    ana = Drive.fresh().person("ana")
    answer = await ana.says("/export")
    assert answer.private
    assert "Lines of your log: 0" in ana.sees
    assert ana.messages[-1].line()["file"] == "mentor-2026-05-04.json"
    await ana.says("/help")
    assert "file" not in ana.messages[-1].line()


async def test_a_ledger_beyond_all_bounds_is_refused_kindly(monkeypatch) -> None:
    monkeypatch.setattr("bot.export.file.FILE_BYTES", 10)
    monkeypatch.setattr("bot.values.media.FILE_BYTES", 10)
    ana = Drive.fresh().person("ana")
    await ana.says("/export")
    assert "too long" in ana.sees


async def test_an_import_gives_the_same_streak_and_progress(store: Store, export: tuple[Portable, datetime]) -> None:
    held, now = export
    brought = await read_back(store, held, NEW, now)
    async with store.begin() as tx:
        learner = await tx.people.at(NEW)
        assert learner
        facts = await tx.ledger.facts(learner.key)
        contacts, drafts = await tx.contacts.of(learner.key), await tx.forms.of(learner.key)
        queued = [row.kind for row in await tx.outbox.of(learner.key, 99)]
    assert (brought.learner, brought.facts, brought.left_out) == (learner.key, len(facts), ())
    today = local_day(now, learner.zone, learner.day_start)
    before, after = [fold_streak(one, today, learner.zone, learner.day_start) for one in (held.facts, facts)]
    assert before == after
    assert before.longest > 3
    catalog = content_app().catalogs["en"]
    assert done_hours(facts, catalog) == done_hours(held.facts, catalog)
    assert [contact.address for contact in contacts] == [NEW, *(contact.address for contact in held.contacts)]
    assert drafts == list(held.drafts)
    assert queued == ["recap", "snooze"]


async def test_an_import_makes_up_no_missed_days(store: Store, export: tuple[Portable, datetime]) -> None:
    held, now = export
    brought = await read_back(store, held, NEW, now)
    async with store.begin() as tx:
        ticked = await tx.slots.tick(now + timedelta(hours=12), 3 * 3600)
        facts = await tx.ledger.facts(brought.learner)
    assert (ticked.missed, len(facts)) == (0, len(held.facts))


async def test_a_taken_address_is_refused_unless_forced(store: Store, export: tuple[Portable, datetime]) -> None:
    held, now = export
    first = await read_back(store, held, NEW, now)
    with pytest.raises(Taken, match="--force"):
        await read_back(store, held, NEW, now)
    again = await read_back(store, held, NEW, now, force=True)
    async with store.begin() as tx:
        assert await tx.people.find(first.learner) is None
        assert len(await tx.ledger.facts(again.learner)) == len(held.facts)


async def test_addresses_of_others_are_left_to_them(store: Store, export: tuple[Portable, datetime]) -> None:
    held, now = export
    first = await read_back(store, held, NEW, now)
    second = await read_back(store, held, Address("web", "other"), now)
    assert second.left_out == tuple(contact.address for contact in held.contacts)
    async with store.begin() as tx:
        assert len(await tx.contacts.of(first.learner)) == 2
        assert len(await tx.contacts.of(second.learner)) == 1


async def test_an_import_joined_with_what_it_came_from_counts_nothing_twice() -> None:
    drive = Drive.fresh()
    held = await studied(drive)
    ana, copy = drive.person("ana"), drive.person("copy", "terminal")
    await read_back(drive.app.store, held, copy.sender.address, drive.clock.now())
    assert len(await copy.facts()) == len(held.facts) == len(await ana.facts())
    await ana.says("/link")
    line = next(block.text for block in ana.reply.blocks if type(block).__name__ == "Code")
    await copy.says(line)
    assert len(await copy.facts()) == len(held.facts)


@pytest.mark.usefixtures("usual_logs")
def test_the_command_line_reads_a_file_back(tmp_path, monkeypatch) -> None:
    file = tmp_path / "mentor.json"
    file.write_bytes(to_bytes())
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MENTOR_DATABASE_URL", f"sqlite:///{tmp_path}/mentor.db")
    run = ["import", str(file), "--platform", "web", "--id", "ana"]
    result = CliRunner().invoke(app, run)
    assert (result.exit_code, result.output) == (0, "learner 1: 1 lines of the log were read back\n")
    result = CliRunner().invoke(app, run)
    assert result.exit_code == 1
    assert "--force" in result.output
    assert CliRunner().invoke(app, [*run, "--force"]).exit_code == 0


@pytest.mark.usefixtures("usual_logs")
@pytest.mark.parametrize(("edit", "words"), [(lambda data: data[:99], "at line"), (None, "ledger, entry 1, kind")])
def test_a_damaged_file_is_one_clear_line(tmp_path, edit, words) -> None:
    data = to_bytes()
    file = tmp_path / "mentor.json"
    file.write_bytes(edit(data) if edit else data.replace(b'"session"', b'"sesion"'))
    result = CliRunner().invoke(app, ["import", str(file), "--platform", "web", "--id", "ana"])
    assert result.exit_code == 1
    assert words in result.output
    assert "Traceback" not in result.output


def to_bytes() -> bytes:
    return json.dumps(
        {
            "format": "mentor export", "version": 1, "exported_at": "2026-05-04T12:00:00Z",
            "learner": {
                "joined_at": "2026-05-04T12:00:00Z", "name": "Ana", "language": "en", "background": None,
                "roadmap": None, "zone": "UTC", "hour": None, "day_start": "03:00", "onboarded": False,
                "rest_days": [], "minutes": 60,
                "starts_on": None, "paused_until": None, "visible": False,
            },
            "addresses": [], "outbox": [], "drafts": [],
            "ledger": [{"id": 1, "at": "2026-05-04T12:00:00Z", "day": "2026-05-04", "kind": "session", "ref": "x"}],
        },
        indent=1,
    ).encode()  # fmt: skip


async def test_the_count_of_reminders_is_what_nudges_shows() -> None:
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await ana.says("/focus 25")
    for hours, reminders in ((0, 0), (30, 1)):
        await drive.runs_until(drive.clock.now() + timedelta(hours=hours))
        await ana.says("/nudges")
        assert ana.sees.count("sent 19:00") == reminders
        await ana.says("/export")
        assert f"Reminders so far: {reminders}\n" in ana.sees
    assert "Other messages, and those still to come: 2" in ana.sees
