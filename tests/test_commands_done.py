from datetime import timedelta

import pytest
from cards_house import answers
from drive import MORNING, Drive, Person, content_app
from phrasings import said
from real import catalog

CATALOG = content_app().catalogs["en"]
LINK = "https://github.com/ana/first"


async def shelf(ana: Person) -> str:
    await ana.says("/portfolio")
    return ana.sees


async def test_a_note_after_done_is_kept_with_the_hour():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says(f"/done {LINK}")
    kept = [fact for fact in await ana.facts() if fact.kind in {"session", "evidence"}]
    assert [fact.kind for fact in kept] == ["session", "evidence"]
    assert (kept[1].ref, kept[1].note) == (kept[0].ref, LINK)
    title = catalog().session(kept[0].ref).title
    assert said("done.counted", ana.sees, title=title)
    assert said("done.noted", ana.sees, title=title)
    assert f"📎 {title}: {LINK}" in await shelf(ana)


async def test_the_option_of_a_slash_command_is_the_same_note():
    ana = await Drive.fresh().person("ana", "discord").starts()
    await ana.calls("done", note=LINK)
    assert [fact.note for fact in await ana.facts() if fact.kind == "evidence"] == [LINK]


@pytest.mark.parametrize("native", [True, False])
async def test_a_button_after_done_opens_a_form(native):
    ana = Drive.fresh().person("ana", native_forms=native)
    await ana.starts()
    await ana.says("/done")
    await ana.presses("Add a note or link")
    if native:
        await ana.fills({"note": "two lines\nof mine"})
    else:
        await ana.says("two lines\nof mine")
    assert said("done.noted", ana.sees)
    assert [fact.note for fact in await ana.facts() if fact.kind == "evidence"] == ["two lines\nof mine"]
    assert "two lines" in await shelf(ana)


async def test_undo_leaves_the_evidence_out_and_a_second_done_does_not_bring_it_back():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says(f"/done {LINK}")
    await ana.presses("Undo")
    assert LINK not in await shelf(ana)
    await ana.says("/done")
    assert LINK not in await shelf(ana)


async def test_a_long_note_is_refused_and_nothing_is_written():
    ana = await Drive.fresh().person("ana").starts()
    before = await ana.facts()
    await ana.says("/done " + "x" * 1_000)
    assert said("done.title", ana.sees)
    await ana.presses("Undo")
    before = await ana.facts()
    for text in ("x" * 1_001, "y" * 5_000, "😀" * 501):
        await ana.says(f"/done {text}")
        assert "longer than 1000 characters" in ana.sees
    assert await ana.facts() == before
    await ana.says("/done")
    await ana.presses("Add a note or link")
    await ana.says("z" * 5_000)
    assert "still open" in ana.sees
    await ana.says("short")
    assert said("done.noted", ana.sees)


async def test_a_note_on_a_day_that_counts_goes_to_the_hour_of_today():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/done")
    first = (await ana.facts())[-1].ref
    await ana.says(f"/done {LINK}")
    assert [(fact.kind, fact.ref) for fact in (await ana.facts())[-2:]] == [("session", first), ("evidence", first)]
    assert said("done.another", ana.sees)


async def test_a_note_that_was_meant_for_a_second_hour_moves_to_it_once():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/done")
    await ana.says(f"/done {LINK}")
    again = ana.finds("Yes, that one too")
    await ana.presses("Yes, that one too")
    ana._drive.clock.move(MORNING + timedelta(minutes=1))
    await ana.forges(again)
    assert "It counts once" in ana.sees
    sessions = [fact.ref for fact in await ana.facts() if fact.kind == "session"]
    assert len(sessions) == 2
    page = await shelf(ana)
    assert page.count(LINK) == 1
    assert f"{CATALOG.session(sessions[1]).title}: {LINK}" in page


async def test_a_note_for_an_hour_that_is_open_is_kindly_refused():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/done")
    ask = ana.finds("Add a note or link")
    await ana.presses("Undo")
    await ana.forges(ask)
    await ana.says(LINK)
    assert "isn't finished yet" in ana.sees
    assert not any(fact.kind == "evidence" for fact in await ana.facts())


async def test_a_note_is_characters_and_never_markup():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/done **bold** <b>x</b> {title} [a](https://b.c)")
    assert "**bold** <b>x</b> {title} [a](https://b.c)" in await shelf(ana)


@pytest.mark.parametrize(
    "action", ["note_ask:x", "note_keep:x:y", "finish_noted:x:1", "finish_noted:fun-first-script:9"]
)
async def test_forged_notes_are_refused(action):
    ana = await Drive.fresh().person("ana").starts()
    before = await ana.facts()
    await ana.forges(f"1:{action}")
    assert "older message" in ana.sees
    assert await ana.facts() == before


async def test_the_self_check_is_answered_right_there():
    for rightly, verdict in ((True, "right"), (False, "wrong")):
        ana = await Drive.fresh().person("ana").starts()
        await ana.says("/today")
        await ana.presses("Self-check")
        await answers(ana, rightly)
        fact = (await ana.facts())[-1]
        assert (fact.kind, fact.note, CATALOG.session(fact.ref) is not None) == ("answer", verdict, True)
    assert "📖 Read" in ana.labels
    await ana.forges("1:check_told:fun-first-script:maybe")
    assert "older message" in ana.sees
