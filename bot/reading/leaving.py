"""Words of leaving, as people write them."""

import re
from functools import lru_cache
from typing import Literal

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.reading.plain import READ_CHARACTERS
from bot.words.text import Words

Leaving = Literal["stop", "cancel", "delete"]
LEAVINGS: tuple[Leaving, ...] = ("stop", "cancel", "delete")
LIKENESS = 0.85  # from then on it is a slip of the finger
SURE_LENGTH = 6  # characters: what is shorter is too near to other words to be guessed
_LETTERS = re.compile(r"[^\W_]+")


def meant(text: str, words: Words, language: str) -> Leaving | None:
    """Tell what somebody wants to end; None where they want something else."""
    if len(text) > READ_CHARACTERS:
        return None
    lists = _lists(words, language)
    polite = lists.get("polite", ())
    said = " ".join(word for word in _LETTERS.findall(text.casefold()) if word not in polite)
    known = {phrase: kind for kind in LEAVINGS for phrase in lists.get(kind, ())}
    if said in known:
        return known[said]
    guessed = [phrase for phrase in known if len(phrase) >= SURE_LENGTH]
    near = process.extractOne(said, guessed, scorer=OSA.normalized_similarity, score_cutoff=LIKENESS)
    return known[near[0]] if near else None


@lru_cache
def _lists(words: Words, language: str) -> dict[str, tuple[str, ...]]:
    return words.lists(language, "stop.word_")
