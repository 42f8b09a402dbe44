"""A question as comparable tokens: no case, no filler, stems instead of endings."""

import re
from collections.abc import Callable
from functools import cache

_TOKEN = re.compile(
    r"[^\W\d_](?:[\w']*[^\W_])?(?:\+\+|#)?|__\w+__|_\w+|\d+(?:\.\d+)*|\*\*|==|!=|:=|//|<=|>=|->|[@%*&|^~]"
)
_POSSESSIVE = re.compile(r"'s$|’s$")
MATCHED_CHARACTERS = 300  # of a question; what is longer is a story, and its beginning tells the subject


def tokens(text: str) -> list[str]:
    """Give the tokens of a text, in order: words without endings, numbers and signs of the language."""
    found = _TOKEN.findall(text[:MATCHED_CHARACTERS].casefold().replace("’", "'"))
    return [_stem(_POSSESSIVE.sub("", token).replace("'", "")) for token in found]


@cache
def _stem(token: str) -> str:
    return _stemmer()(token) if token.isalpha() else token


@cache
def _stemmer() -> Callable[[str], str]:
    # a tenth of a second, needed with the first question only
    import snowballstemmer  # type: ignore[import-untyped]

    stem: Callable[[str], str] = snowballstemmer.stemmer("english").stemWord
    return stem
