"""Signs in a sentence that come before everything else: despair, and another language."""

import re
from collections.abc import Collection, Iterator, Mapping

_LETTERS_ONLY = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
WORDS_BETWEEN = 2  # words that may stand between those of a phrase
LEAST_WORDS, LEAST_SHARE = 3, 0.34  # of a sentence, until it is taken for one of another language


def says_one_of(text: str, phrases: Collection[str], harmless: Collection[str] = ()) -> bool:
    """Tell whether a text holds one of some phrases, with a few words between, and not in a harmless turn."""
    words = _words(text)
    if any(_holds(words, _words(turn), 0) for turn in harmless):
        return False
    return any(_holds(words, _words(phrase), WORDS_BETWEEN) for phrase in phrases)


def language_of(text: str, small_words: Mapping[str, Collection[str]], own: Collection[str]) -> str | None:
    """Name the language of a sentence by its small words; None for one's own, and where that can't be told."""
    words = _words(text)
    if len(words) < LEAST_WORDS:
        return None
    shares = {name: sum(word in listed for word in words) / len(words) for name, listed in small_words.items()}
    best = max(shares, key=lambda name: shares[name], default=None)
    if best is None or shares[best] < LEAST_SHARE:
        return None
    return best if shares[best] > sum(word in own for word in words) / len(words) else None


def _holds(words: list[str], phrase: list[str], gap: int) -> bool:
    return any(_from(words, start, phrase, gap) for start in _places(words, phrase[0])) if phrase else False


def _from(words: list[str], start: int, phrase: list[str], gap: int) -> bool:
    at = start
    for word in phrase[1:]:
        window = words[at + 1 : at + 2 + gap]
        if word not in window:
            return False
        at += 1 + window.index(word)
    return True


def _places(words: list[str], first: str) -> Iterator[int]:
    return (number for number, word in enumerate(words) if word == first)


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _LETTERS_ONLY.findall(text.replace("’", "'"))]
