"""Notes at any hour, and how they are found again."""

from datetime import timedelta

import pytest
from drive import Drive, Person
from phrasings import said
from real import catalog

from bot.export.parse import from_json
from bot.learning.building import evidence
from bot.learning.facts import study
from bot.values.bounds import clip, units
from bot.values.message import BUTTONS, TEXT_UNITS, Button

HOUR, OTHER = "fun-json", "ml-pd-frame"


async def notes_at(person: Person, hour: str, text: str) -> None:
    await person.forges(f"1:hour_note:{hour}")
    await person.fills({"note": text})


def leads(person: Person) -> list[str]:
    return [b.action.args[0] for b in person.reply.buttons if isinstance(b, Button) and b.action.name == "hour_at"]


async def test_a_note_is_kept_at_an_hour_that_is_not_done_and_found_again():
    ana = await Drive.fresh().person("ana", native_forms=True).starts()
    await ana.says("/today")
    shown = ana.sees.splitlines()[0]
    await ana.presses("More")
    await ana.presses("A note")
    await ana.fills({"note": "  Straße with two dots: ask Lea  "})
    assert said("notes.kept", ana.sees, title=shown)
    await ana.presses("My notes")
    assert "Straße with two dots: ask Lea" in ana.sees
    facts = await ana.facts()
    assert (facts[-1].kind, facts[-1].note) == ("note", "Straße with two dots: ask Lea")
    assert (study(facts), evidence(facts, catalog())) == ([], [])
    await ana.presses(clip(shown))
    assert ana.sees.startswith(shown)


async def test_words_are_all_sought_whatever_their_case():
    ana = await Drive.fresh().person("ana", native_forms=True).starts()
    await notes_at(ana, HOUR, "dump() writes, load() READS; STRASSE")
    await notes_at(ana, OTHER, "read_csv needs sep")
    for words, hours in (
        ("reads", [HOUR]), ("READ", [OTHER, HOUR]), ("straße", [HOUR]), ("load dump", [HOUR]), ("sep dump", []),
        ("json", [HOUR]), ("dataframe", [OTHER]), ("read_csv SEP", [OTHER]),
    ):  # fmt: skip
        await ana.says(f"/notes {words}")
        assert leads(ana) == hours, words
    assert "None of your notes" not in ana.sees
    await ana.says("/notes turnips")
    assert "None of your notes has turnips in it" in ana.sees
    await ana.presses("All my notes")
    assert leads(ana) == [OTHER, HOUR]


async def test_what_was_noted_with_a_finished_hour_is_a_note_as_well():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/done https://example.org/ana/first")
    await ana.says("/notes example.org")
    assert "https://example.org/ana/first" in ana.sees
    await ana.says("/undo")
    await ana.says("/notes")
    assert "https://example.org/ana/first" in ana.sees


async def test_nobody_sees_the_notes_of_somebody_else():
    drive = Drive.fresh()
    ana, ben = await drive.person("ana", native_forms=True).starts(), await drive.person("ben").starts()
    await notes_at(ana, HOUR, "only mine")
    await ben.says("/notes mine")
    assert "only mine" not in ben.sees
    answer = await ana.in_place("server-1").says("/notes mine")
    assert answer.private


async def test_many_notes_come_in_pages_that_fit():
    drive = Drive.fresh()
    ana = await drive.person("ana", native_forms=True).starts()
    for number in range(14):
        await notes_at(ana, list(catalog().sessions)[number], f"note {number:02} " + "*_[" * 300)
        drive.clock.move(drive.clock.now() + timedelta(minutes=1))
    await ana.says("/notes note")
    seen = []
    for _ in range(3):
        assert units(ana.sees) <= TEXT_UNITS
        assert len(ana.reply.buttons) <= BUTTONS
        seen += [number for number in range(14) if f"note {number:02}" in ana.sees][::-1]
        if "note 00" not in ana.sees:
            await ana.presses("Next")
    assert seen == list(range(13, -1, -1))
    await ana.says("/notes " + "note " * 40)
    assert len(leads(ana)) == 6


@pytest.mark.parametrize("text", ["", "   "])
async def test_an_empty_note_is_asked_for_again(text: str):
    ana = await Drive.fresh().person("ana", native_forms=True).starts()
    await notes_at(ana, HOUR, text)
    assert [fact for fact in await ana.facts() if fact.kind == "note"] == []
    assert "older message" not in ana.sees


async def test_a_note_that_is_too_long_is_refused():
    ana = await Drive.fresh().person("ana", native_forms=True).starts()
    await notes_at(ana, HOUR, "x" * 1_001)
    assert [fact for fact in await ana.facts() if fact.kind == "note"] == []
    await notes_at(ana, HOUR, "x" * 1_000)
    await ana.says("/notes")
    assert "x" * 1_000 in ana.sees


async def test_an_empty_list_says_where_notes_are_made():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/notes")
    assert "Under every hour" in ana.sees


async def test_notes_are_exported_and_forgotten():
    drive = Drive.fresh()
    ana = await drive.person("ana", native_forms=True).starts()
    await notes_at(ana, HOUR, "a word for the export")
    await ana.says("/export")
    file = ana.reply.file
    assert file
    assert [fact.note for fact in from_json(file.data).facts if fact.kind == "note"] == ["a word for the export"]
    await ana.forges("1:forget_now")
    await ana.says("/notes")
    assert "a word for the export" not in ana.sees
