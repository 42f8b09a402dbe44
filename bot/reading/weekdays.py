"""Days of the week as people write them beside a time: mon-fri, every weekday, on Mondays and Thursdays."""

import re
from functools import lru_cache

from bot.reading.vocabulary import Vocabulary, any_of, pattern, vocabulary
from bot.words.text import Words

EVERY_WEEKDAY = frozenset(range(7))
_WORKING, _WEEKEND = frozenset(range(5)), frozenset({5, 6})
_WEEKDAY_END = r"(?![\w:])"


def split_days(text: str, words: Words, language: str) -> tuple[frozenset[int] | None, str]:
    """Take the days of the week out of a text that begins or ends with them; None where it names none."""
    return _grammar(words, language).split(text)


class _Weekdays:
    def __init__(self, words: Vocabulary) -> None:
        self._names = weekday_names(words)
        self._words = words
        day = f"{any_of(self._names)}(?:s|'s)?"
        spread = f"{day}\\s*(?:-|–|—|to|through|thru|till|until)\\s*{day}"
        between = f"(?:\\s*(?:{words.any('list')})\\s*)+"
        named = f"(?:{spread}|{day}(?:{between}{day}){{0,6}})"
        lead = f"(?:{words.any('every')}\\s+)?"
        whole = f"(?:{words.any('every_day')}|{words.any('working_days')}|{words.any('weekends')})"
        but = f"(?:\\s*,?\\s*{words.any('except')}\\s+(?P<but>{named}|{words.any('weekends')}))"
        # a lone weekday is a day of the calendar, unless it is said to come back
        often = f"(?:{spread}|{day}(?:{between}{day}){{1,6}}|{words.any('every')}\\s+{day}|{any_of(self._names)}s)"
        some = f"{lead}(?P<days>{often}|{whole}){but}?{_WEEKDAY_END}"
        self._first = pattern(f"{some}[\\s,:]*")
        self._last = pattern(f"(?:^|[\\s,]+){some}[\\s.!]*\\Z")
        self._day = pattern(any_of(self._names))
        self._spread = pattern(spread)

    def split(self, text: str) -> tuple[frozenset[int] | None, str]:
        if match := self._first.match(text):
            return self._meant(match), text[match.end() :]
        for start in _starts(text):
            if match := self._last.match(text, start):
                return self._meant(match), text[:start]
        return None, text

    def _meant(self, match: re.Match[str]) -> frozenset[int]:
        days = self._days(match["days"])
        return days - self._days(match["but"]) if match["but"] else days

    def _days(self, text: str) -> frozenset[int]:
        known = " ".join(text.casefold().split())
        for name, days in (("every_day", EVERY_WEEKDAY), ("working_days", _WORKING), ("weekends", _WEEKEND)):
            if self._words.has(name, known):
                return days
        found = [self._names[day.group().casefold()] for day in self._day.finditer(text)]
        if not self._spread.search(text):
            return frozenset(found)
        first, last = found[0], found[-1]
        return frozenset((first + step) % 7 for step in range((last - first) % 7 + 1))


def weekday_names(words: Vocabulary) -> dict[str, int]:
    """Map the names of weekdays, whole and short, to their numbers."""
    names: dict[str, int] = {}
    for number, name in enumerate(words["weekdays"]):
        for known in (name, name[:3], name[:4], name[:5]):
            names.setdefault(known, number)
    return names


def _starts(text: str) -> list[int]:
    """List where words begin, the whole text first: the longest ending that fits is taken."""
    return [match.start() for match in re.finditer(r"(?<!\S)\S|\s+(?=\S)", text)]


@lru_cache
def _grammar(words: Words, language: str) -> _Weekdays:
    return _Weekdays(vocabulary(words, language))
