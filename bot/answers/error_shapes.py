"""What an error most likely means: the first card whose patterns fit its message and the line that raised it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bot.answers.pasted_errors import PastedError
from bot.catalog.answer_cards import ErrorShape

ANY_ERROR = "*"


@dataclass(frozen=True, slots=True)
class Explained:
    """An error's card, and what its texts are filled with."""

    shape: ErrorShape
    values: dict[str, str]


def explain(trace: PastedError, shapes: Iterable[ErrorShape]) -> Explained | None:
    """Find the card of an error: the most particular one stands first in the content."""
    fallback = None
    for shape in shapes:
        if shape.error == trace.error:
            if (values := _fits(shape, trace)) is not None:
                return Explained(shape, values)
        elif shape.error == ANY_ERROR and fallback is None:
            fallback = shape
    return Explained(fallback, {"error": trace.error}) if fallback else None


def _fits(shape: ErrorShape, trace: PastedError) -> dict[str, str] | None:
    values = {"error": trace.error}
    code = trace.own.code if trace.own else ""
    for pattern, text in ((shape.says, trace.message), (shape.line, code)):
        if pattern is None:
            continue
        found = re.search(pattern, text)
        if found is None:
            return None
        values |= {name: value or "" for name, value in found.groupdict().items()}
    return values
