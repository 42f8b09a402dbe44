"""Words of leaving, as people write them."""

import re
from functools import lru_cache
from typing import Literal

from rapidfuzz.distance import OSA

from bot.reading.plain import READ_CHARACTERS
from bot.words.text import Words

Leaving = Literal["stop", "cancel", "delete"]
LEAVINGS: tuple[Leaving, ...] = ("stop", "cancel", "delete")
SURE_WORD, SURE_PHRASE = 4, 8  # letters: what is shorter is too near to other words, such as on to off, to be guessed
_LETTERS = re.compile(r"[^\W_]+")


def meant(text: str, words: Words, language: str) -> Leaving | None:
    """Tell what somebody wants to end; None where they want something else."""
    if len(text) > READ_CHARACTERS:
        return None
    lists = _lists(words, language)
    polite = lists.get("polite", ())
    said = " ".join(word for word in _LETTERS.findall(text.casefold()) if word not in polite)
    if not said:  # a sign, a file, or nothing but thanks
        return None
    known = {phrase: kind for kind in LEAVINGS for phrase in lists.get(kind, ())}
    if said in known:
        return known[said]
    return next((kind for phrase, kind in known.items() if _slip(said, phrase)), None)


def _slip(said: str, phrase: str) -> bool:
    """Tell whether a phrase was meant but for a slip of the finger in some of its words."""
    pairs = list(zip(said.split(), phrase.split(), strict=False))
    if len(phrase) < SURE_PHRASE or said.count(" ") != phrase.count(" "):
        return False
    return all(one == other or (len(other) >= SURE_WORD and OSA.distance(one, other) == 1) for one, other in pairs)


@lru_cache
def _lists(words: Words, language: str) -> dict[str, tuple[str, ...]]:
    return words.lists(language, "stop.word_")
