"""The words of the house: a key and values become text in the learner's language."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from bot.catalog import yaml
from bot.values.markup import Text, fill, parse, placeholders, plain
from bot.words.plural import category

DEFAULT = "en"
OnePhrasing = str | Mapping[str, str]
Phrasing = OnePhrasing | Sequence[OnePhrasing]
CYCLE = 8
"""So many days pass before a text returns to somebody: a week, and the day after it."""


class Words:
    """Every message of every language; a missing one falls back to English."""

    def __init__(self, messages: Mapping[str, Mapping[str, Phrasing]]) -> None:
        self._messages = messages
        self._parsed: dict[str, Text] = {}

    @classmethod
    def load(cls, content: Path) -> "Words":
        """Read `content/<language>/messages/*.yaml`; a file's name is the first part of its keys."""
        folders = sorted(content.glob("*/messages"))
        return cls({folder.parent.name: _read(folder) for folder in folders})

    @property
    def languages(self) -> frozenset[str]:
        """Name the languages that have words."""
        return frozenset(self._messages)

    def keys(self, language: str = DEFAULT) -> Mapping[str, Phrasing]:
        """Give the raw phrasings of one language."""
        return self._messages[language]

    def lists(self, language: str, prefix: str) -> dict[str, tuple[str, ...]]:
        """Give the word lists below a prefix; a missing one falls back to English."""
        keys = {**self._messages[DEFAULT], **self._messages.get(language, {})}
        return {key.removeprefix(prefix): forms(found) for key, found in keys.items() if key.startswith(prefix)}

    def has(self, key: str) -> bool:
        """Tell whether there are words for a key."""
        return key in self._messages[DEFAULT]

    def say(self, language: str, key: str, /, **values: object) -> Text:
        """Give the text for a key, the first phrasing of several; `n` chooses among plural forms."""
        return self.speak(language, key, values)

    def speak(self, language: str, key: str, values: Mapping[str, object], pick: int = 0) -> Text:
        """Give the text for a key; `pick` chooses among phrasings."""
        return fill(self._parse(self._choose(language, key, pick, values)), values)

    def vary(self, language: str, key: str, values: Mapping[str, object], day: int, nth: int = 0) -> Text:
        """Give the phrasing of a day; where there are enough for several a day, `nth` chooses among the day's own."""
        phrasing = self._find(language, key)[1]
        most = 1 if isinstance(phrasing, str | Mapping) else len(phrasing)
        a_day = max(most // CYCLE, 1)
        round_, place = divmod(day, most // a_day)
        # each round begins one phrasing further, so that all of them are said also to who sees one a day
        return self.speak(language, key, values, place * a_day + (nth + round_) % a_day)

    def label(self, language: str, key: str, /, **values: object) -> str:
        """Give the text for a key as plain characters, for buttons and titles."""
        return plain(self.speak(language, key, values))

    def _parse(self, markup: str) -> Text:
        if markup not in self._parsed:
            self._parsed[markup] = parse(markup)
        return self._parsed[markup]

    def _choose(self, language: str, key: str, pick: int, values: Mapping[str, object]) -> str:
        spoken, phrasing = self._find(language, key)
        form = phrasing if isinstance(phrasing, str | Mapping) else phrasing[pick % len(phrasing)]
        return form if isinstance(form, str) else form.get(category(spoken, values["n"]), form["other"])

    def _find(self, language: str, key: str) -> tuple[str, Phrasing]:
        """Find the phrasings of a key, and the language in which they are."""
        spoken = language if key in self._messages.get(language, {}) else DEFAULT
        return spoken, self._messages[spoken][key]


def forms(phrasing: Phrasing) -> tuple[str, ...]:
    """List every text that a key may become."""
    if isinstance(phrasing, str):
        return (phrasing,)
    parts = phrasing.values() if isinstance(phrasing, Mapping) else phrasing
    return tuple(text for part in parts for text in forms(part))


def expected(phrasing: Phrasing) -> frozenset[str]:
    """Name the values that a phrasing expects, in any of its forms."""
    return frozenset().union(*map(placeholders, forms(phrasing)))


def _read(folder: Path) -> dict[str, Phrasing]:
    files = sorted(folder.glob("*.yaml"))
    return {f"{file.stem}.{key}": phrasing for file in files for key, phrasing in yaml.read(file).data.items()}
