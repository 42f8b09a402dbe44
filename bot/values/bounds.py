"""How long a text may be, counted as the platforms count, and how it is shortened."""

LABEL_UNITS = 40


class Unbounded(ValueError):
    """A message was built that some platform could not show whole."""


def units(text: str) -> int:
    """Count UTF-16 code units, the measure that Discord and Telegram share."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def clip(text: str, most: int = LABEL_UNITS) -> str:
    """Shorten a text to fit, with an ellipsis where something was left out."""
    if units(text) <= most:
        return text
    text = text[:most]
    while units(text) >= most:
        text = text[:-1]
    return text.rstrip() + "…"


def bound(what: str, text: str, most: int) -> None:
    """Refuse an empty text and one of more than `most` units."""
    if not text.strip() or units(text) > most:
        raise Unbounded(f"{what}: 1 to {most} UTF-16 units, not {units(text)}: {text[:40]!r}")
