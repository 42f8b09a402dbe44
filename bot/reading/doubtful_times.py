"""Times that may be meant in several ways: half 8, 7 or 8, 7pm-8pm, in the evening. They are asked about."""

import re
from collections.abc import Iterable
from datetime import time
from functools import lru_cache
from typing import NamedTuple

from bot.reading.plain import READ_CHARACTERS, plain
from bot.reading.times import MORE, Grammar, grammar
from bot.reading.vocabulary import Vocabulary, pattern, vocabulary
from bot.words.text import Words

DAY_PARTS = {
    "morning": (time(7), time(8), time(9), time(6)),
    "afternoon": (time(12, 30), time(14), time(15), time(17)),
    "evening": (time(19), time(20), time(21), time(18)),
    "night_time": (time(21), time(22), time(23), time(20)),
}
HALF_TO = frozenset(
    {"cs", "da", "de", "et", "fi", "hr", "hu", "lt", "lv", "nb", "nl", "no", "pl", "ru", "sk", "sl", "sv", "uk"}
)
"""Languages in which half eight is half an hour before eight."""
_ANY = r"(?!\w)"


class Doubt(NamedTuple):
    """What may be meant, likelier times first, and what follows in the text."""

    hours: tuple[time, ...]
    rest: str


def read_doubt(text: str, words: Words, language: str, tag: str = "") -> Doubt | None:
    """Read a time that needs to be asked about from the beginning of a text; `tag` is the language of the platform."""
    text = text.strip()
    if len(text) > READ_CHARACTERS:
        return None
    found = _grammar(words, language).read(plain(text), tag.partition("-")[0].casefold() in HALF_TO)
    return Doubt(found[0], text[found[1] :]) if found and found[0] else None


class _Doubts:
    def __init__(self, words: Vocabulary, times: Grammar) -> None:
        at = f"(?:{words.any('at')}\\s*)?"
        self._times = times
        self._half = pattern(
            f"{at}{words.any('half')}\\s+(?P<number>{times.number}){times.oclock()}{times.half()}{MORE}"
        )
        lead, between = f"(?:{words.any('between_lead')}\\s+)?", words.any("between")
        self._either = pattern(f"{lead}{at}{times.clock('1', _ANY)}\\s*{between}\\s*{at}{times.clock('2')}{MORE}")
        self._parts = {name: pattern(f"{at}{words.any(name)}(?![\\w:])") for name in DAY_PARTS}

    def read(self, text: str, half_to: bool) -> tuple[tuple[time, ...], int] | None:
        if match := self._half.match(text):
            return self._halves(match, half_to), match.end()
        if match := self._either.match(text):
            second = self._times.half_of(match, "2")
            both = (self._times.clock_time(match, "1", second), self._times.clock_time(match, "2"))
            return _known(both), match.end()
        for name, part in self._parts.items():
            if match := part.match(text):
                return DAY_PARTS[name], match.end()
        return None

    def _halves(self, match: re.Match[str], half_to: bool) -> tuple[time, ...]:
        """Half past and half to, in the order of the person's language; morning and evening where neither was said."""
        hour, half = self._times.count(match["number"]), self._times.half_of(match)
        past, before = (hour, 30), ((hour - 1) % 24 or 12, 30)
        halves = (half,) if half or not 1 <= hour <= 12 else ("am", "pm")
        order = (before, past) if half_to else (past, before)
        return _known(self._times.at(*wall, said) for said in halves for wall in order)


def _known(hours: Iterable[time | None]) -> tuple[time, ...]:
    return tuple(dict.fromkeys(hour for hour in hours if hour))


@lru_cache
def _grammar(words: Words, language: str) -> _Doubts:
    return _Doubts(vocabulary(words, language), grammar(words, language))
