"""Plural categories of whole numbers, after CLDR's rules."""

from collections.abc import Callable


def _one_other(n: int) -> str:
    return "one" if n == 1 else "other"


def _zero_is_one(n: int) -> str:
    return "one" if n in (0, 1) else "other"


def _east_slavic(n: int) -> str:
    if n % 10 == 1 and n % 100 != 11:
        return "one"
    return "few" if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else "many"


def _polish(n: int) -> str:
    return "one" if n == 1 else "few" if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else "many"


def _czech(n: int) -> str:
    return "one" if n == 1 else "few" if n in (2, 3, 4) else "other"


def _none(n: int) -> str:
    return "other"


_RULES: dict[str, Callable[[int], str]] = {
    **dict.fromkeys(("en", "de", "nl", "sv", "da", "no", "fi", "tr", "hu", "el", "bg", "es", "it", "ca"), _one_other),
    **dict.fromkeys(("fr", "pt", "hi", "fa", "bn"), _zero_is_one),
    **dict.fromkeys(("ru", "uk", "be"), _east_slavic),
    **dict.fromkeys(("ja", "ko", "zh", "vi", "th", "id"), _none),
    "pl": _polish,
    **dict.fromkeys(("cs", "sk"), _czech),
}


def category(language: str, n: object) -> str:
    """Name the plural form that a language uses with `n`; an unknown language counts like English."""
    return _RULES.get(language, _one_other)(n if isinstance(n, int) else int(str(n)))
