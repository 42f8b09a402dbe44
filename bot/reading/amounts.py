"""A small grammar for lengths of time as people write them: 40, 90 min, 2h30, 1,5 h, half an hour, two hours."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from bot.reading.plain import READ_CHARACTERS, plain
from bot.reading.vocabulary import Vocabulary, pattern, vocabulary
from bot.words.text import Words

AN_HOUR = 60
ROUND, LEAST_BARE = 5, 10  # a number without a unit behind a subject is an amount only if people would study so long
_LINKING_SIGNS = " \t\n:,=–-"
_AMOUNT_END = r"(?!\w|[.,:]\d|-\w)"


class Amount(NamedTuple):
    """So many minutes, and the text before and after them."""

    minutes: int
    rest: str


def read_amount(text: str, words: Words, language: str) -> Amount | None:
    """Read a length of time from the beginning of a text."""
    text = text.strip()
    head = plain(text[:READ_CHARACTERS])
    found = _grammar(words, language).read(head)
    return Amount(found[0], text[found[1] :]) if found else None


def find_amount(text: str, words: Words, language: str) -> Amount | None:
    """Read a length of time from the beginning of a text, or else from its end: pandas 40, sql for 2 hours."""
    known = _grammar(words, language)
    found = read_amount(known.words.without_lead(text, "amount_lead"), words, language)
    text = text.strip()
    if found:
        return Amount(found.minutes, known.subject(found.rest))
    if len(text) > READ_CHARACTERS:
        return None
    for match in re.finditer(r"(?<=\s)\S", text):
        before, last = text[: match.start()], known.words.without_tail(text[match.start() :], "tail")
        ending = known.read(plain(last))
        if ending and not last[ending[1] :].strip() and (ending[2] or known.is_round(ending[0], before)):
            return Amount(ending[0], known.before(before))
    return None


class _Amounts:
    def __init__(self, words: Vocabulary) -> None:
        self.words = words
        hours, minutes = f"(?:{words.any('hours')})", f"(?:{words.any('minutes')})"
        number = f"\\d{{1,4}}(?:[.,]\\d{{1,2}})?|\\d{{0,2}}\\s?½|{words.any('numbers', 'one', 'couple')}"
        n, also = f"(?P<n>{number})", f"\\s*(?:{words.any('and')})?\\s*"
        half, fraction = words.any("half_of"), words.any("half_of", "quarter_of")
        other = f"(?!\\s*(?:{words.any('other_units')})(?!\\w))"
        ends = f"(?P<m>\\d{{1,2}})\\s*{minutes}{_AMOUNT_END}|(?P<mm>\\d\\d){_AMOUNT_END}{other}"
        more = f"(?:{also}(?:(?P<part>{fraction})(?!\\w)|{ends}))?"
        sources: tuple[tuple[str, Callable[[re.Match[str]], float | None], bool], ...] = (
            (f"(?P<h>\\d{{1,2}}):(?P<mm>[0-5]\\d)(?:\\s*{hours})?{_AMOUNT_END}", self._clock, True),
            (
                f"(?P<part>{words.any('three_quarters_of')}|{fraction})\\s*(?:of\\s+)?(?:an?\\s+)?{hours}{_AMOUNT_END}",
                self._part,
                True,
            ),
            (
                f"{n}\\s+and\\s+{half}\\s+{hours}{_AMOUNT_END}",
                lambda match: AN_HOUR * (self._count(match["n"]) + 0.5),
                True,
            ),
            (f"{n}\\s*{hours}{more}{_AMOUNT_END}", self._hours, True),
            (f"{n}\\s*{minutes}{_AMOUNT_END}", lambda match: self._count(match["n"]), True),
            (f"(?P<n>\\d{{1,4}}){_AMOUNT_END}{other}(?!\\s+\\d+\\s*\\Z)", lambda match: int(match["n"]), False),
        )
        self._ways = tuple((pattern(source), meaning, sure) for source, meaning, sure in sources)
        self._lead = pattern(f"\\s*(?:{words.any('of')})(?!\\w)\\s*")
        self._counted = pattern(f"(?:\\A|\\s)(?:{words.any('counted')})\\s*\\Z")
        self._before = pattern(f"(?<!\\w){words.any('before_amount')}\\Z")

    def read(self, text: str) -> tuple[int, int, bool] | None:
        """Try every way to write a length; give it, where it ends, and whether it has a unit."""
        for way, meaning, sure in self._ways:
            if (match := way.match(text)) and (found := meaning(match)) is not None:
                return round(found), match.end(), sure
        return None

    def subject(self, rest: str) -> str:
        """Leave out the words that tie an amount to what it was spent on."""
        match = self._lead.match(rest)
        return (rest[match.end() :] if match else rest).strip()

    def before(self, text: str) -> str:
        """Leave out the words that tie a subject to the amount behind it."""
        return self._before.sub("", text.rstrip(_LINKING_SIGNS)).rstrip(_LINKING_SIGNS)

    def is_round(self, number: int, before: str) -> bool:
        """Tell whether a number behind a subject is an amount, and not the number of a chapter."""
        if number < LEAST_BARE or number % ROUND or self._counted.search(before):
            return False
        return any(char.isalpha() for char in before)

    def _clock(self, match: re.Match[str]) -> float:
        return AN_HOUR * int(match["h"]) + int(match["mm"])

    def _part(self, match: re.Match[str]) -> float:
        return AN_HOUR * self._share(match["part"])

    def _hours(self, match: re.Match[str]) -> float:
        minutes = int(match["m"] or match["mm"] or 0)
        return AN_HOUR * (self._count(match["n"]) + (self._share(match["part"]) if match["part"] else 0)) + minutes

    def _share(self, part: str) -> float:
        shares = (("three_quarters_of", 0.75), ("half_of", 0.5), ("quarter_of", 0.25))
        return next((share for name, share in shares if self.words.has(name, part)), 0.0)

    def _count(self, number: str) -> float:
        number = " ".join(number.casefold().split())
        if self.words.has("couple", number):
            return 2
        if self.words.has("one", number):
            return 1
        if number in self.words["numbers"]:
            return self.words["numbers"].index(number) + 1
        whole = number.replace(",", ".").removesuffix("½").strip() or "0"
        return float(whole) + (0.5 if number.endswith("½") else 0)


@lru_cache
def _grammar(words: Words, language: str) -> _Amounts:
    return _Amounts(vocabulary(words, language))
