"""Any text is read, asked about or refused, whatever it is; and how long that takes.

`python tests/test_reading_fuzz.py` reads 100,000 texts with every grammar and prints the slowest of each.
"""

import sys
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from random import Random
from time import process_time

import pytest
from real import catalog, words

from bot.catalog.search import find_projects, find_roadmaps, find_topics
from bot.catalog.search_index import LONGEST_TEXT
from bot.catalog.search_index import words as split_words
from bot.reading.arguments import Desk, Misread, OptionSpec, read_option
from bot.reading.kinds import DATE, FIRST_DATE, PROJECT, ROADMAP, TIME, TODAY, ZONE, MinutesKind, NoteKind
from bot.reading.leaving import meant
from bot.reading.option_walk import Walk
from bot.reading.place_choice import Asker
from bot.reading.plain import READ_CHARACTERS, fold, plain
from bot.values.bounds import units
from bot.values.message import HINT_UNITS, OPTIONS, Choice

SEED, FEW, MANY = 14, 1_500, 100_000
LEAST, LIMIT = 1e-3, 20e-3
KINDS = {
    "time": TIME, "today": TODAY, "zone": ZONE, "date": DATE, "first date": FIRST_DATE, "roadmap": ROADMAP,
    "project": PROJECT, "minutes": MinutesKind(1, 600, (15,)), "note": NoteKind(200),
}  # fmt: skip
# what is folded, joined or spelt out to more than itself, what is not seen, what is half a character
ODD = "ﷺ㍿ﬁ½٣۹४๓９ｐ時點分시下午Łßİıﬀ\u200b\u200d\u202e\ufeff\u00a0\x00\ud800🦄👩‍👩‍👧"
SIGNS = " .,:;+-–—/'\"`<>[](){}@~#&|\\*\n\t"


@lru_cache
def desk() -> Desk:
    return Desk(catalog(), words(), "en", Asker("de-AT", "Europe/Vienna"))


@lru_cache
def pieces() -> tuple[str, ...]:
    """The words of the grammars, and what people typed."""
    lists = [found for key, found in words().keys("en").items() if key.startswith("clock.word_")]
    vocabulary = {word for found in lists for word in ([found] if isinstance(found, str) else found)}
    typed = Path(__file__).with_name("reminders_typed.tsv").read_text(encoding="utf-8").splitlines()
    return (*sorted(vocabulary), *(line.split("\t")[0] for line in typed))


def texts(number: int, seed: int = SEED) -> Iterator[str]:
    """Texts of all kinds: noise, words in any order, typed ones that were damaged, and very long ones."""
    random = Random(seed)
    ways: tuple[Callable[[Random], str], ...] = (_noise, _words, _words, _damaged, _damaged, _long)
    for _ in range(number):
        yield random.choice(ways)(random)


def _noise(random: Random) -> str:
    letters = [chr(random.randrange(32, 0x2FFFF)), chr(random.randrange(32, 0x3000)), *ODD, *SIGNS]
    return "".join(random.choices(letters, k=random.randrange(60)))


def _words(random: Random) -> str:
    number, sign = str(random.randrange(2_600)), random.choice(SIGNS)
    some = [random.choice((random.choice(pieces()), number, sign)) for _ in range(random.randrange(1, 9))]
    return random.choice((" ", "", ", ")).join(some)


def _damaged(random: Random) -> str:
    text = [*random.choice(pieces())]
    for _ in range(random.randrange(1, 4)):
        text.insert(random.randrange(len(text) + 1), random.choice(ODD + SIGNS + "0123456789abcxyz"))
    return "".join(text)


def _long(random: Random) -> str:
    piece = random.choice((random.choice(ODD), random.choice(SIGNS), random.choice(pieces()), "9", "9 ", "a ", "9:"))
    return random.choice(("", "21:00 in ", "40 ", "from ")) + piece * random.choice((READ_CHARACTERS, 500, 4_000))


def remind(text: str) -> None:
    """Read a text as the options of a command, with all that may be offered."""
    walk = Walk((OptionSpec("time", TIME, False), OptionSpec("zone", ZONE, False)), {"time": text}, desk())
    assert all(units(choice.label) <= HINT_UNITS for choice in _offers(walk))


def _offers(walk: Walk) -> list[Choice]:
    try:
        walk.go()
    except Misread as error:
        return [choice for choice, _ in walk.ways_on(error)]
    return []


def kind(name: str) -> Callable[[str], None]:
    def read(text: str) -> None:
        rest, near = "", ()
        try:
            _, rest = read_option(OptionSpec(name, KINDS[name], True), text, desk())
        except Misread as error:
            near = error.near
        assert len(rest) <= len(text)
        assert len(near) <= OPTIONS

    return read


GRAMMARS: dict[str, Callable[[str], object]] = {
    "remind": remind,
    **{name: kind(name) for name in KINDS},
    **{
        f"suggest {name}": lambda text, name=name: KINDS[name].suggest(text[:READ_CHARACTERS], desk()) for name in KINDS
    },
    "leaving": lambda text: meant(text, words(), "en"),
    "roadmaps": lambda text: find_roadmaps(text, catalog()),
    "projects": lambda text: find_projects(text, catalog()),
    "topics": lambda text: find_topics(text[:200], catalog()),
}  # fmt: skip
FULLY = ("remind", *KINDS)  # the others are made of the same parts


@pytest.mark.parametrize("name", GRAMMARS)
def test_any_text_is_read_asked_about_or_refused(name):
    for text in texts(FEW if name in FULLY else FEW // 10):
        GRAMMARS[name](text)


@pytest.mark.parametrize("name", [name for name, found in KINDS.items() if not found.whole])
@pytest.mark.parametrize("text", ["ﷺ" * 4_000, "21:00 in " + "ﷺ" * 4_000, "9 " * 2_000])
def test_no_grammar_is_shown_more_than_its_bound(name, text, monkeypatch):
    shown = []

    def read(self, typed, desk):
        shown.append(len(typed))
        return typed, ""

    monkeypatch.setattr(type(KINDS[name]), "read", read)
    _, rest = read_option(OptionSpec(name, KINDS[name], True), text, desk())
    assert shown == [READ_CHARACTERS]
    assert rest == text[READ_CHARACTERS:].strip()


@pytest.mark.parametrize("text", ["ﷺ" * 4_000, "İ" * 4_000, "½" * 4_000])
def test_what_is_spelt_out_to_more_is_no_longer_than_the_bound(text):
    assert len(fold(text)) <= READ_CHARACTERS
    assert len(plain(text[:READ_CHARACTERS])) == READ_CHARACTERS
    assert sum(map(len, split_words(text))) <= LONGEST_TEXT


def main(number: int) -> None:
    """Read so many texts with every grammar; print the slowest of each, and fail if one was over the limit."""
    slow = False
    for name, read in GRAMMARS.items():
        read("warm up")
        slowest, culprit = 0.0, ""
        for text in texts(number if name in FULLY else number // 10):
            taken = _time(read, text)
            if taken > max(slowest, LEAST):
                taken = min(taken, *(_time(read, text) for _ in range(4)))  # what else the machine did is no part of it
            if taken > slowest:
                slowest, culprit = taken, text
        slow |= slowest > LIMIT
        print(f"{name:>18} {slowest * 1_000:6.2f} ms  {culprit[:60]!r} ({len(culprit)} characters)", flush=True)
    sys.exit(slow)


def _time(read: Callable[[str], object], text: str) -> float:
    begin = process_time()
    read(text)
    return process_time() - begin


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else MANY)
