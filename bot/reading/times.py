"""A small grammar for the time of day as people write it: 9pm, 21:30, 21h30, 2130, half past nine, noon, off."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from enum import Enum
from functools import lru_cache

from bot.words.text import Phrasing, Words

_MORE = r"(?![\w:.-])"


class Off(Enum):
    """No time at all."""

    OFF = "off"

    def __str__(self) -> str:
        return self.value


OFF = Off.OFF


def read_time(text: str, words: Words, language: str) -> tuple[time | Off, str] | None:
    """Read a time of day from the beginning of a text; give it and the rest, or None."""
    return grammar(words, language).read(text)


@dataclass(frozen=True)
class Grammar:
    """The patterns of one language."""

    off: re.Pattern[str]
    clock: re.Pattern[str]
    spoken: re.Pattern[str]
    named: re.Pattern[str]
    lists: Mapping[str, Sequence[str]]

    def read(self, text: str) -> tuple[time | Off, str] | None:
        """Try every way to write a time."""
        text = text.strip()
        if match := self.off.match(text):
            return OFF, text[match.end() :]
        for pattern, meaning in ((self.clock, self._clock), (self.spoken, self._spoken), (self.named, self._named)):
            if match := pattern.match(text):
                found = meaning(match)
                return None if found is None else (found, text[match.end() :])
        return None

    def _clock(self, match: re.Match[str]) -> time | None:
        hour, minute = match["hour"] or match["hh"], match["minute"] or match["mm"] or "0"
        return _time(int(hour), int(minute), self._half(match))

    def _spoken(self, match: re.Match[str]) -> time | None:
        number = match["number"].casefold()
        hour = int(number) if number.isdigit() else self.lists["numbers"].index(number) + 1
        relation = (match["relation"] or "").casefold()
        if relation in self.lists["quarter_to"]:
            return _time((hour - 1) % 24 or 12, 45, self._half(match))
        minute = 30 if relation in self.lists["half_past"] else 15 if relation else 0
        return _time(hour, minute, self._half(match))

    def _named(self, match: re.Match[str]) -> time | None:
        return time(12) if match[1].casefold() in self.lists["noon"] else time(0)

    def _half(self, match: re.Match[str]) -> str:
        half = (match["half"] or "").casefold()
        return "am" if half in self.lists["am"] else "pm" if half else ""


def _time(hour: int, minute: int, half: str) -> time | None:
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


@lru_cache
def grammar(words: Words, language: str) -> Grammar:
    """Build the patterns of a language from its vocabulary."""
    keys = words.keys(language)
    lists = {
        key.removeprefix("clock.word_"): listed(value) for key, value in keys.items() if key.startswith("clock.word_")
    }
    at = f"(?:{any_of(lists['at'])}\\s+)?"
    half = f"(?:\\s*(?P<half>{any_of([*lists['am'], *lists['pm']])}){_MORE})?"
    oclock = f"(?:\\s*(?:{any_of(lists['oclock'])}))?"
    clock = r"(?:(?P<hh>\d{2})(?P<mm>\d{2})|(?P<hour>\d{1,2})(?:\s?[:h.]\s?(?P<minute>\d{2})?(?::00)?)?)"
    relation = any_of([*lists["half_past"], *lists["quarter_past"], *lists["quarter_to"]])
    number = f"(?P<number>\\d{{1,2}}|{any_of(lists['numbers'])})"
    return Grammar(
        off=_pattern(f"(?:{any_of(lists['off'])}){_MORE}"),
        clock=_pattern(f"{at}{clock}{oclock}{half}{_MORE}"),
        spoken=_pattern(f"{at}(?:(?P<relation>{relation})\\s+)?{number}{oclock}{half}{_MORE}"),
        named=_pattern(f"{at}({any_of([*lists['noon'], *lists['midnight']])}){_MORE}"),
        lists=lists,
    )


def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE | re.ASCII)


def any_of(words: Iterable[str]) -> str:
    """Give a pattern for one of these words, the longest first."""
    return f"(?:{'|'.join(re.escape(word) for word in sorted(words, key=len, reverse=True))})"


def listed(phrasing: Phrasing) -> list[str]:
    """Give vocabulary as a list."""
    return [phrasing] if isinstance(phrasing, str) else list(phrasing)
