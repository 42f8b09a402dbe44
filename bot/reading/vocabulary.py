"""The words in which a language writes times, dates and amounts, as lists and as patterns."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from bot.words.text import Words

_PREFIX = "clock.word_"
_OPENING_SIGNS, _CLOSING_SIGNS = " \t\n\r\"'`«»“”„‘<[({*", " \t\n\r\"'`«»“”„’>])}*.,;!?…"


class Vocabulary:
    """The lists of a language."""

    def __init__(self, lists: Mapping[str, Sequence[str]]) -> None:
        self._lists = lists
        self._leads: dict[tuple[str, ...], re.Pattern[str]] = {}
        self._tails: dict[tuple[str, ...], re.Pattern[str]] = {}

    def __getitem__(self, name: str) -> Sequence[str]:
        """Give a list; its words have no capitals."""
        return self._lists[name]

    def any(self, *names: str) -> str:
        """Give a pattern for one of the words of some lists."""
        return any_of(word for name in names for word in self._lists[name])

    def has(self, name: str, word: str | None) -> bool:
        """Tell whether a word is in a list."""
        return word is not None and " ".join(word.casefold().split()) in self._lists[name]

    def without_lead(self, text: str, *names: str) -> str:
        """Leave out what a text begins with: brackets, quotes, and words of these lists."""
        lead = self._leads.get(names) or self._leads.setdefault(names, self._lead(names))
        while True:
            text = text.lstrip(_OPENING_SIGNS)
            match = lead.match(text)
            if not (match and match.end()):
                return text
            text = text[match.end() :]

    def without_tail(self, text: str, *names: str) -> str:
        """Leave out what a text ends with: signs, and words of these lists."""
        tail = self._tails.get(names) or self._tails.setdefault(names, self._tail(names))
        while True:
            text = text.rstrip(_CLOSING_SIGNS)
            match = tail.search(text)
            if not (match and match[0]):
                return text
            text = text[: match.start()]

    def _lead(self, names: tuple[str, ...]) -> re.Pattern[str]:
        return pattern(f"{self.any(*names)}(?:(?<=\\W)|(?!\\w))")

    def _tail(self, names: tuple[str, ...]) -> re.Pattern[str]:
        return pattern(f"(?<!\\w){self.any(*names)}\\Z")


@lru_cache
def vocabulary(words: Words, language: str) -> Vocabulary:
    """Give the vocabulary of a language; its months and weekdays too."""
    common = words.lists(language, "common.")
    lists = words.lists(language, _PREFIX) | {name: common[name] for name in ("months", "weekdays")}
    return Vocabulary({key: [word.casefold() for word in found] for key, found in lists.items()})


def pattern(source: str) -> re.Pattern[str]:
    """Compile a pattern for typed text."""
    return re.compile(source, re.IGNORECASE)


def any_of(words: Iterable[str]) -> str:
    """Give a pattern for one of these words, the longest first."""
    longest_first = sorted(set(words), key=lambda word: (-len(word), word))
    spaced = (r"\s+".join(map(re.escape, word.split())) for word in longest_first)
    return f"(?:{'|'.join(spaced)})"
