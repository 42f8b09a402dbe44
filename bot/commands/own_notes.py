"""Notes: a few words at any hour, and a way to find them again."""

from collections.abc import Iterable
from operator import attrgetter
from typing import Annotated

from bot.catalog.model import Catalog
from bot.command import Call, command, handler
from bot.commands.done import short_note
from bot.commands.hour_more import back_button
from bot.commands.today import hour_button, known_hour
from bot.learning.facts import Fact, effective
from bot.reading.arguments import REPEATED_CHARACTERS, Rest
from bot.values.action import Action, BadAction, number
from bot.values.bounds import clip
from bot.values.markup import verbatim
from bot.values.message import Aside, Block, Button, Facts, Field, Form, Pair, Paragraph, Reply, Title
from bot.views.hour_blocks import day_words
from bot.views.roadmap_blocks import pager

NOTES_A_PAGE = 6
SHOWN_NOTE_UNITS = 350  # six of them, with titles and dates, fit one message; one that is alone is shown whole
WRITTEN_AT_HOURS = ("note", "evidence")


@handler(shown="private")
async def hour_note(call: Call, hour: str) -> Form:
    """Ask for a note at an hour, done or not."""
    field = Field("note", call.label("notes.label"), call.label("notes.hint"), long=True)
    return Form(call.label("notes.form_title"), (field,), Action("hour_noted", known_hour(call, hour).id))


@handler(shown="private")
async def hour_noted(call: Call, hour: str, note: Annotated[str, Rest()]) -> Reply:
    """Keep a note at an hour."""
    found = known_hour(call, hour)
    note = short_note(call, note)
    await call.tx.ledger.record(call.learner.key, Fact(call.now, call.today, "note", found.id, note=note))
    said = Paragraph(call.say("notes.kept", title=found.title))
    return Reply((said,), (back_button(call, found), call.button("notes.button", "notes")))


@command(shown="private")
async def notes(call: Call, words: Annotated[str, Rest()] = "") -> Reply:
    """Show the notes that were written last, or those that hold all of some words."""
    return await _page(call, words, 0)


@handler(shown="private")
async def notes_at(call: Call, page: str, words: Annotated[str, Rest()] = "") -> Reply:
    """Show another page of notes."""
    return await _page(call, words, number(page))


async def _page(call: Call, words: str, page: int) -> Reply:
    found = find_notes(await call.tx.ledger.facts(call.learner.key), words, call.catalog)
    if not found and not page:
        return _nothing(call, words)
    shown = found[page * NOTES_A_PAGE : (page + 1) * NOTES_A_PAGE]
    if not shown:
        raise BadAction(str(page))
    most = SHOWN_NOTE_UNITS if len(shown) > 1 else None
    title = Title(call.label("notes.title"))
    count = call.say("notes.found" if words else "notes.count", n=len(found), text=words[:REPEATED_CHARACTERS])
    blocks: list[Block] = [title, Aside(count), Facts(tuple(_pair(call, fact, most) for fact in shown))]
    hours = dict.fromkeys(now for fact in shown if (now := call.catalog.resolve(fact.ref)))
    leads = tuple(hour_button(known_hour(call, hour)) for hour in hours if _title(hour, call.catalog))
    usual = (call.button("common.today_button", "today"),)
    return Reply(tuple(blocks), (*leads, *_turn(call, len(found), page, words), *usual))


def find_notes(facts: Iterable[Fact], words: str, catalog: Catalog) -> list[Fact]:
    """Give the notes that hold all the words, themselves or in the name of their hour; the newest first."""
    sought = words.casefold().split()
    written = [fact for fact in effective(facts) if fact.kind in WRITTEN_AT_HOURS and fact.note.strip()]
    held = [fact for fact in written if all(word in _searched(fact, catalog) for word in sought)]
    return sorted(held, key=attrgetter("at"))[::-1]


def _searched(fact: Fact, catalog: Catalog) -> str:
    return f"{fact.note}\n{_title(fact.ref, catalog)}".casefold()


def _title(hour: str, catalog: Catalog) -> str:
    """Give the name of an hour; "" for one that left the curriculum."""
    found = catalog.session(hour) or catalog.item(hour)
    return found.title if found else ""


def _pair(call: Call, fact: Fact, most: int | None) -> Pair:
    label = f"📝 {_title(fact.ref, call.catalog) or fact.ref}"
    text = clip(fact.note, most) if most else fact.note
    return Pair(label, call.say("notes.line", text=verbatim(text), date=day_words(call, fact.day)))


def _turn(call: Call, many: int, page: int, words: str) -> list[Button]:
    """Turn to other pages; words that no button can remember are typed again with another one."""
    pages = [(number, words) if words else (number,) for number in range(-(-many // NOTES_A_PAGE))]
    try:
        return pager(call, "notes_at", pages, page)
    except BadAction:
        return []


def _nothing(call: Call, words: str) -> Reply:
    key = "notes.none_found" if words else "notes.empty"
    all_notes = (call.button("notes.all_button", "notes"),) if words else ()
    said = Paragraph(call.say(key, text=words[:REPEATED_CHARACTERS]))
    return Reply((Title(call.label("notes.title")), said), (*all_notes, call.button("common.today_button", "today")))
