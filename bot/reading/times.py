"""A small grammar for the time of day as people write it: 9pm, 21:30, 21h30, 2130, half past nine, 下午9点, off."""

import re
from dataclasses import dataclass
from datetime import time
from enum import Enum
from functools import lru_cache

from bot.reading.plain import READ_CHARACTERS, plain
from bot.reading.vocabulary import Vocabulary, pattern, vocabulary
from bot.words.text import Words

MORE = r"(?:(?=z(?!\w))|(?![\w:]|[.,–-]\d|\s[–-]\s\d))"
"""What may not follow a time: the rest of a word or of a number, a second time; the Z of UTC may."""


class Off(Enum):
    """No time at all."""

    OFF = "off"

    def __str__(self) -> str:
        return self.value


OFF = Off.OFF


@dataclass(frozen=True, slots=True)
class Weekly:
    """A time of day on some days of the week; on the others, counted from Monday as 0, is rest."""

    hour: time
    rest: tuple[int, ...]

    def __str__(self) -> str:
        return f"{self.hour:%H:%M}/{''.join(map(str, self.rest))}"


@dataclass(frozen=True, slots=True)
class InMinutes:
    """Once, so many minutes from now."""

    minutes: int

    def __str__(self) -> str:
        return f"in {self.minutes} min"


TypedTime = time | Off | Weekly | InMinutes


def daily_hour(hour: TypedTime | None) -> time | None:
    """Give the time of day of a wish that has one."""
    return hour.hour if isinstance(hour, Weekly) else hour if isinstance(hour, time) else None


def read_time(text: str, words: Words, language: str) -> tuple[time | Off, str] | None:
    """Read a time of day from the beginning of a text, where there is no doubt; give it and the rest, or None."""
    text = text.strip()
    if len(text) > READ_CHARACTERS:
        return None
    found = grammar(words, language).read(plain(text))
    return (found[0], text[found[1] :]) if found else None


class Grammar:
    """The patterns of one language."""

    def __init__(self, words: Vocabulary) -> None:
        self.words = words
        at = f"(?:{words.any('at')}\\s*)?"
        self.number = f"\\d{{1,2}}|{words.any('numbers')}"
        fives = f"(?:\\s+(?P<fives>{words.any('fives')}))?"
        relation = words.any("half_past", "half_to", "quarter_past", "quarter_to")
        steps = f"(?P<steps>\\d{{1,2}}|{words.any('fives')})(?:\\s*(?:{words.any('minutes')}))?"
        number, half = f"(?P<number>{self.number})", self.half()
        sources = (
            (f"{words.any('off')}{MORE}", lambda match: OFF),
            (f"{at}(?:12(?:[:.]?00)?\\s*)?(?P<named>{words.any('noon', 'midnight')}){MORE}", self._named),
            (f"{at}{steps}\\s+(?P<way>{words.any('past', 'before')})\\s+{number}{half}{MORE}", self._stepped),
            (f"{at}{self.clock()}{MORE}", self._clock),
            (f"{at}(?:(?P<relation>{relation})\\s+)?{number}{fives}{self.oclock()}{half}{MORE}", self._spoken),
        )
        self._ways = tuple((pattern(source), meaning) for source, meaning in sources)

    def read(self, text: str) -> tuple[time | Off, int] | None:
        """Try every way to write a time; give it and where it ends."""
        for way, meaning in self._ways:
            if (match := way.match(text)) and (found := meaning(match)):
                return found, match.end()
        return None

    def clock(self, name: str = "", more: str = MORE) -> str:
        """Give a pattern for an hour in digits, with or without minutes and half of the day."""
        words = self.words
        part = f"(?P<part{name}>{words.any('am', 'pm', 'night')})"
        minutes = (
            f"(?:\\s?[:h.,;時时点點시]\\s?(?P<minute{name}>\\d\\d)?[分분]?(?::\\d\\d)?|\\s(?P<mn{name}>[0-5]\\d))?"
        )
        hour = f"(?:(?P<hh{name}>\\d\\d)(?P<mm{name}>\\d\\d)|(?P<hour{name}>\\d{{1,2}}){minutes})"
        return f"(?:{part}\\s*)?{hour}{self.oclock(more)}{self.half(name, more)}"

    def oclock(self, more: str = MORE) -> str:
        """Give a pattern for what may stand behind an hour."""
        return f"(?:\\s*(?:{self.words.any('oclock')}){more})?"

    def half(self, name: str = "", more: str = MORE) -> str:
        """Give a pattern for the half of the day behind an hour."""
        return f"(?:\\s*(?P<half{name}>{self.words.any('am', 'pm', 'night')}){more})?"

    def clock_time(self, match: re.Match[str], name: str = "", half: str = "") -> time | None:
        """Understand what the pattern for an hour found; `half` holds where it names none."""
        found = match.groupdict()
        hour = found[f"hour{name}"] or found[f"hh{name}"]
        minute = found[f"minute{name}"] or found[f"mm{name}"] or found[f"mn{name}"] or "0"
        return self.at(int(hour), int(minute), self.half_of(match, name) or half)

    def half_of(self, match: re.Match[str], name: str = "") -> str:
        """Name the half of the day that a match has, if any."""
        found = match.groupdict()
        typed = found[f"half{name}"] or found.get(f"part{name}")
        return next((half for half in ("am", "pm", "night") if self.words.has(half, typed)), "")

    def at(self, hour: int, minute: int, half: str = "") -> time | None:
        """Put a time of day together, if there is such a one."""
        if half:
            if not 1 <= hour <= 12:
                return None
            afternoon = half == "pm" or (half == "night" and 5 < hour < 12)
            hour = hour % 12 + 12 * afternoon
        return time(hour, minute) if hour < 24 and minute < 60 else None

    def count(self, number: str) -> int:
        """Read an hour in digits or in letters."""
        return int(number) if number.isdigit() else self.words["numbers"].index(number.casefold()) + 1

    def _clock(self, match: re.Match[str]) -> time | None:
        return self.clock_time(match)

    def _named(self, match: re.Match[str]) -> time | None:
        return time(12) if self.words.has("noon", match["named"]) else time(0)

    def _spoken(self, match: re.Match[str]) -> time | None:
        hour, words, relation = self.count(match["number"]), self.words, match["relation"]
        if words.has("half_to", relation) or words.has("quarter_to", relation):
            return self._back(hour, 30 if words.has("half_to", relation) else 15, self.half_of(match))
        minute = self._fives(match["fives"]) if match["fives"] else 0
        if relation and not minute:
            minute = 30 if words.has("half_past", relation) else 15
        return self.at(hour, minute, self.half_of(match))

    def _stepped(self, match: re.Match[str]) -> time | None:
        steps = int(match["steps"]) if match["steps"].isdigit() else self._fives(match["steps"])
        hour, half = self.count(match["number"]), self.half_of(match)
        if steps % 5 or not 0 < steps < 60:
            return None
        return self.at(hour, steps, half) if self.words.has("past", match["way"]) else self._back(hour, steps, half)

    def _back(self, hour: int, minutes: int, half: str) -> time | None:
        """Go back from an hour; a quarter to one is in the hour of twelve."""
        return self.at((hour - 1) % 24 or 12, 60 - minutes, half)

    def _fives(self, word: str) -> int:
        return 5 * (self.words["fives"].index(" ".join(word.casefold().split())) + 1)


@lru_cache
def grammar(words: Words, language: str) -> Grammar:
    """Build the patterns of a language from its vocabulary."""
    return Grammar(vocabulary(words, language))
