"""Compare what came with what was wanted, and name in which way it is nearly right."""

import math
import re
from collections.abc import Sequence
from typing import Any

from .failed import Failed

CLOSE = 1e-9
_NUMBER_TOKEN = re.compile(r"(?<![\w.])[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:[eE][-+]?\d+)?")


def expect(got: Any, wanted: Any, *, of: str = "", places: int | None = None, hint: str | None = None) -> None:
    """Hold that a value is the one that is wanted; `of` says what was looked at, `places` how exact a number is."""
    if alike(got, wanted, places):
        return
    shown, came = show(wanted), show(got)
    if of:
        raise Failed(
            ("of", {"what": of, "value": shown}), ("of", {"what": of, "value": came}), near=near(got, wanted), hint=hint
        )
    raise Failed(shown, came, near=near(got, wanted), hint=hint)


def expect_text(got: str, wanted: str, *, hint: str | None = None) -> None:
    """Hold that a text is the wanted one, line by line; spaces at the end of a line are free."""
    lines, wish = _lines(got), _lines(wanted)
    if lines == wish:
        return
    raise Failed("\n".join(wish), "\n".join(lines) or ("nothing", {}), near=near(got, wanted), hint=hint)


def expect_numbers(text: str, wanted: Sequence[float], *, places: int | None = None, hint: str | None = None) -> None:
    """Hold that these numbers stand in a text, in this order; other numbers may stand between."""
    found, place = numbers(text), 0
    for wish in wanted:
        while place < len(found) and not alike(found[place], wish, places):
            place += 1
        if place == len(found):
            near_miss = any(_rounded(number, wish) for number in found)
            raise Failed(
                ("numbers", {"numbers": ", ".join(map(_plain, wanted))}),
                text.strip() or ("nothing", {}),
                near="rounding" if near_miss else None,
                hint=hint,
            )
        place += 1


def expect_rows(
    got: Sequence[Sequence[Any]], wanted: Sequence[Sequence[Any]], *, places: int = 6, hint: str | None = None
) -> None:
    """Hold that a table has these rows; a number may come as text."""
    for number, (came, wish) in enumerate(zip(got, wanted, strict=False), 1):
        if len(came) != len(wish) or not all(_cell(a, b, places) for a, b in zip(came, wish, strict=True)):
            raise Failed(
                ("row", {"number": number, "row": _row(wish)}),
                ("row", {"number": number, "row": _row(came)}),
                hint=hint,
            )
    if len(got) != len(wanted):
        raise Failed(("rows", {"count": len(wanted)}), ("rows", {"count": len(got)}), hint=hint)


def numbers(text: str) -> list[float]:
    """Find the numbers in a text; 1,234.5 is one number."""
    return [float(found.replace(",", "")) for found in _NUMBER_TOKEN.findall(text)]


def alike(got: Any, wanted: Any, places: int | None = None) -> bool:
    """Tell whether a value is the wanted one: numbers within a hair, True is not 1, a list is not a tuple."""
    if isinstance(wanted, bool) or isinstance(got, bool) or wanted is None or got is None:
        return got is wanted
    if isinstance(wanted, (int, float)) and isinstance(got, (int, float)):
        return _close(got, wanted, places)
    if isinstance(wanted, (list, tuple)):
        return (
            type(got) is type(wanted)
            and len(got) == len(wanted)
            and all(alike(a, b, places) for a, b in zip(got, wanted, strict=True))
        )
    if isinstance(wanted, dict):
        return (
            isinstance(got, dict)
            and got.keys() == wanted.keys()
            and all(alike(got[key], wanted[key], places) for key in wanted)
        )
    return bool(got == wanted)


def near(got: Any, wanted: Any) -> str | None:
    """Name what alone keeps a value from being right: spaces, case, punctuation, rounding, kind; or nothing."""
    if isinstance(wanted, (int, float)) and isinstance(got, (int, float)) and not isinstance(wanted, bool):
        return "rounding" if _rounded(got, wanted) else None
    if isinstance(wanted, str) and isinstance(got, str):
        return _near_text(got, wanted)
    same = _flat(got) == _flat(wanted) and got is not None and wanted is not None
    return "kind" if same else None


def show(value: Any) -> str:
    """Write a value as the prompt would, and a text as a text."""
    text = repr(value)
    return text if len(text) <= 600 else text[:600] + "..."


def _near_text(got: str, wanted: str) -> str | None:
    if "".join(got.split()) == "".join(wanted.split()):
        return "spaces"
    if "".join(got.split()).casefold() == "".join(wanted.split()).casefold():
        return "case"
    if re.sub(r"[\W_]+", "", got).casefold() == re.sub(r"[\W_]+", "", wanted).casefold() != "":
        return "punctuation"
    if _NUMBER_TOKEN.sub("0", got).split() == _NUMBER_TOKEN.sub("0", wanted).split():
        pairs = list(zip(numbers(got), numbers(wanted), strict=False))
        if pairs and all(a == b or _rounded(a, b) for a, b in pairs):
            return "rounding"
    return None


def _close(got: float, wanted: float, places: int | None) -> bool:
    if isinstance(got, int) and isinstance(wanted, int):
        return got == wanted
    try:
        if math.isnan(wanted):
            return math.isnan(got)
        if places is not None:
            return bool(abs(got - wanted) <= 0.5 / 10**places + CLOSE)
        return math.isclose(got, wanted, rel_tol=CLOSE, abs_tol=CLOSE)
    except OverflowError:
        return False


def _rounded(got: float, wanted: float) -> bool:
    """Tell whether two numbers agree as far as the coarser one is written, and not to less than a whole."""
    try:
        if got == wanted or not (math.isfinite(got) and math.isfinite(wanted)):
            return False
    except OverflowError:
        return False
    places = min(_places(got), _places(wanted))
    return _places(got) != _places(wanted) and abs(got - wanted) <= 10**-places and int(got) - int(wanted) in {-1, 0, 1}


def _places(number: float) -> int:
    text = repr(float(number))
    return 0 if "e" in text or text.endswith(".0") else len(text.partition(".")[2])


def _flat(value: Any) -> Any:
    """Forget what kind of thing holds a value: 5 and "5", a list and a tuple look alike."""
    if isinstance(value, (list, tuple)):
        return [_flat(item) for item in value]
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _cell(got: Any, wanted: Any, places: int) -> bool:
    if isinstance(wanted, (int, float)) and not isinstance(wanted, bool) and isinstance(got, str):
        try:
            got = float(got)
        except ValueError:
            return False
    return alike(got, wanted, places if isinstance(wanted, float) else None) or str(got).strip() == str(wanted).strip()


def _lines(text: str) -> list[str]:
    lines = [line.rstrip() for line in text.splitlines()]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return lines


def _row(row: Sequence[Any]) -> str:
    return ", ".join(map(str, row))


def _plain(number: float) -> str:
    return f"{number:g}" if float(number) != int(number) else str(int(number))
