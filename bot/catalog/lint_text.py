"""Rules about length and form of what learners read."""

import re
from collections.abc import Iterator

from bot.catalog.faults import ContentFault
from bot.catalog.model import Session
from bot.catalog.read import Entry, Reading
from bot.catalog.texts import ADDRESSES, texts
from bot.values.bounds import units
from bot.values.message import TEXT_UNITS

LESSON_WORDS = (60, 115)
QUESTION_CHARACTERS, ANSWER_CHARACTERS = 220, 110
LONGEST_TITLE = 70


def check_text(reading: Reading) -> Iterator[ContentFault]:
    """Check the words of every entry."""
    for entry in (entry for entry in reading.entries if entry.value is not None):
        yield from _titles(entry)
        yield from _markup(entry)
        yield from _screens(entry)
        if entry.part == "sessions":
            yield from _words(entry)
            yield from _self_check(entry)


def words(session: Session) -> int:
    """Count the words of an hour; its self-check comes back alone months later, and has bounds of its own."""
    build = session.build
    parts = (session.why, session.learn.text, build.text, build.done_when)
    return sum(len(part.split()) for part in parts)


def _words(entry: Entry) -> Iterator[ContentFault]:
    least, most = LESSON_WORDS
    count = words(entry.value)
    if not least <= count <= most:
        yield entry.fault(f"has {count} words, and a session has {least} to {most}")


def _self_check(entry: Entry) -> Iterator[ContentFault]:
    check = entry.value.check
    for name, text, most in (
        ("question", check.question, QUESTION_CHARACTERS),
        ("answer", check.answer, ANSWER_CHARACTERS),
    ):
        if len(text) > most:
            yield entry.fault(f"has {len(text)} characters, and a self-check's {name} at most {most}", "check", name)


def _titles(entry: Entry) -> Iterator[ContentFault]:
    for path, text in texts(entry.value):
        if path and path[-1] in {"title", "label"} and units(text) > LONGEST_TITLE:
            yield entry.fault(f"a title has at most {LONGEST_TITLE} characters, this one {units(text)}", *path)
        if not text.strip():
            yield entry.fault(f"{path[-1] if path else 'a text'} is empty", *path)


def _markup(entry: Entry) -> Iterator[ContentFault]:
    """Check what is read as markup: code, addresses and what a roadmap calls things are shown as they stand."""
    verbatim = {"code", *ADDRESSES, *(("title", "text", "emoji") if entry.part == "roadmaps" else ())}
    for path, text in texts(entry.value):
        if (not path or path[-1] not in verbatim) and (message := markup_fault(text)):
            yield entry.fault(message, *path)


def markup_fault(text: str) -> str | None:
    """Say what is wrong with the marks in a text, if anything is."""
    plain = re.sub(r"`[^`]*`", "", text)
    if "``" in text or "`" in plain:
        return "has a backtick without its partner, or two in a row"
    return "has ** without its partner" if plain.count("**") % 2 else None


def _screens(entry: Entry) -> Iterator[ContentFault]:
    """Whatever is shown as one message must fit into one; a roadmap is shown in pages, and has rules of its own."""
    for path, screen in _shown(entry):
        size = sum(units(text) + 2 for _, text in texts(screen))
        if size > TEXT_UNITS:
            yield entry.fault(f"has {size} UTF-16 units, and one message holds {TEXT_UNITS}", *path)


def _shown(entry: Entry) -> Iterator[tuple[tuple[str | int, ...], object]]:
    if entry.part == "journey":
        yield from ((("nodes", number), node) for number, node in enumerate(entry.value.nodes))
    elif entry.part != "roadmaps":
        yield (), entry.value
