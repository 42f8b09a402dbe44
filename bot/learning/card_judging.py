"""What a typed answer means: the same value in any dress, something near it, or another one."""

import ast
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

CardVerdict = Literal["right", "nearly", "wrong"]
MOST_TYPED = 300
"""Characters of an answer that are looked at; a question that is typed has far shorter ones."""
ROUNDED = 0.005
"""How far, as a share, a rounded number may be from the whole one."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict; `near` names in which way an answer is nearly the one that was wanted."""

    verdict: CardVerdict
    near: str = ""


def judge_typed(wanted: str, typed: str) -> Judged:
    """Compare what was typed with what the program prints."""
    typed = _plain(typed[:MOST_TYPED])
    spaced = typed if "," in wanted else typed.replace(",", " ")
    if _bare(wanted) in {_bare(typed), _bare(spaced)}:
        return Judged("right")
    expected, got = _value(wanted), _value(typed)
    if _error(wanted, typed) or (_same(expected, got) and repr(expected) == wanted.strip()):
        return Judged("right")
    near = _near(wanted, typed, expected, got)
    return Judged("nearly", near) if near else Judged("wrong")


def judge_order(orders: frozenset[tuple[int, ...]], typed: str) -> Judged:
    """Compare typed numbers of lines with the orders that hold; whatever stands between them is free."""
    return Judged("right" if numbers_in(typed) in orders else "wrong")


def numbers_in(typed: str) -> tuple[int, ...]:
    """Read the numbers of lines; digits that stand together are several, as no card has ten lines."""
    return tuple(int(digit) for digit in re.findall(r"[0-9]", typed[:MOST_TYPED]))


def _near(wanted: str, typed: str, expected: Any, got: Any) -> str:
    """Name how an answer is nearly right, "" where it is another one."""
    if _number(expected) and _number(got):
        return _near_number(wanted, typed, expected, got)
    if _bare(typed).casefold() == _bare(wanted).casefold():
        return "case"
    if isinstance(expected, list | tuple) and isinstance(got, list | tuple):
        return _near_list(expected, got)
    decimal = _number(expected) and "," in typed and _same(expected, _value(typed.replace(",", ".")))
    return "comma" if decimal else ""


def _near_number(wanted: str, typed: str, expected: float, got: float) -> str:
    if expected == got:
        return "type" if type(expected) is not type(got) else "format"
    close = abs(expected - got) <= ROUNDED * abs(expected)
    return "rounded" if close and _fewer_digits(wanted, typed) else ""


def _near_list(expected: Sequence[Any], got: Sequence[Any]) -> str:
    if list(expected) == list(got):
        return "brackets"
    return "order" if sorted(map(repr, expected)) == sorted(map(repr, got)) else ""


def _fewer_digits(wanted: str, typed: str) -> bool:
    return len(re.sub(r"\D", "", typed)) < len(re.sub(r"\D", "", wanted))


def _plain(typed: str) -> str:
    """Take off what chats put around code, and what their keyboards make of quotes."""
    text = typed.strip().strip("`").strip()
    text = text.translate(str.maketrans("“”„‟‘’‚‛−", '""""' + "''''-"))
    return re.sub(r"^print\((.*)\)$", r"\1", text)


def _bare(text: str) -> str:
    """Leave out quotes and all spaces between signs; between words one stays."""
    spaced = re.sub(r"\s+", " ", re.sub("[\"']", "", text.strip()))
    return re.sub(r"\s*([\[\](){},:])\s*", r"\1", spaced)


def _value(text: str) -> Any:
    """Read a value as Python writes it; a text that is none stays a text."""
    text = text.strip()
    try:
        return ast.literal_eval(text)
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return text


def _same(expected: Any, got: Any) -> bool:
    alike = isinstance(expected, set | dict) and expected == got
    return type(expected) is type(got) and (alike or repr(expected) == repr(got))


def _number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _error(wanted: str, typed: str) -> bool:
    """Tell whether both name the same error, with its message or in several words."""
    name = wanted.strip().splitlines()[-1] if wanted.strip() else ""
    squeezed = re.sub(r"[\s_]", "", typed.partition(":")[0]).casefold()
    return name.endswith(("Error", "Exception")) and squeezed == name.casefold()
