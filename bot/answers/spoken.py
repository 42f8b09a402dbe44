"""What people say to a mentor: which of the things that they can mean, and what a command takes from the sentence."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from bot.catalog.answer_cards import TalkIntent

OPEN_END = "..."
_SAID_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Spoken:
    """Something that was said, and what stood in the place of `...`."""

    intent: TalkIntent
    rest: str = ""


class SpokenForms:
    """The sentences with a gap: what stands before it begins one, and the rest goes to the command."""

    def __init__(self, intents: Iterable[TalkIntent], polite: Collection[str]) -> None:
        self._polite = sorted((_words(text) for text in polite), key=len, reverse=True)
        forms = [(_words(way.removesuffix(OPEN_END)), intent) for intent, way in _ways(intents)]
        self._forms = sorted(forms, key=lambda form: -len(form[0]))

    def read(self, text: str) -> Spoken | None:
        """Find what a sentence asks for, with its rest; None where no form begins it."""
        spans = [(match[0].casefold().replace("’", "'"), match.start()) for match in _SAID_WORD.finditer(text)]
        spans = spans[self._skipped([word for word, _ in spans]) :]
        words = [word for word, _ in spans]
        for form, intent in self._forms:
            if words[: len(form)] == form and len(words) > len(form):
                return Spoken(intent, text[spans[len(form)][1] :].strip(" .!?,;"))
        return None

    def _skipped(self, words: list[str]) -> int:
        """Count the words of politeness at the beginning."""
        begin = 0
        while found := next((len(one) for one in self._polite if one and words[begin : begin + len(one)] == one), 0):
            begin += found
        return begin


def _ways(intents: Iterable[TalkIntent]) -> Iterator[tuple[TalkIntent, str]]:
    return ((intent, way) for intent in intents for way in intent.ask if way.endswith(OPEN_END))


def _words(text: str) -> list[str]:
    return [word.casefold().replace("’", "'") for word in _SAID_WORD.findall(text)]
