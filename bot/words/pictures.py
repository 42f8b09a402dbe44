"""Pictures, written as SVG from the templates in `content/pictures`; each has a text twin beside it."""

import re
from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from html import escape

from bot.catalog.content_folder import CONTENT

_PLACE = re.compile(r"\{(\w+)\}")  # of a value, in a template
_MOST_UNITS = 60  # an oversized drawing would abort the process, so every text is cut to this
_COLOURS = {
    "counted": "#34d399", "freeze": "#60a5fa", "rest": "#a78bfa", "pause": "#a78bfa", "outage": "#fbbf24",
    "short": "#38bdf8", "open": "none", "earned": "#2dd4bf", "broke": "#1f3b31", "none": "#1f3b31",
}  # fmt: skip
_CELL, _GAP, _LEFT, _TOP = 52, 11, 64, 278
_CARD_FIRST, _CARD_STEP, _CARD_LINES = 356, 46, 4
_FIRST, _BAR_STEP, _WIDEST = 148, 84, 780


def streak_card(number: str, caption: str, marks: tuple[str, ...]) -> str:
    """Write a streak: the number and a row of days."""
    return _filled("streak.svg", number=_text(number), caption=_text(caption), cells="".join(_cells(marks)))


def bar_chart(title: str, bars: tuple[tuple[str, int], ...]) -> str:
    """Write counts: a bar each, the longest as wide as there is room."""
    most = max(count for _, count in bars)
    rows = "".join(_bar(_FIRST + row * _BAR_STEP, name, count, most) for row, (name, count) in enumerate(bars))
    return _filled("bars.svg", height=str(_FIRST + len(bars) * _BAR_STEP), title=_text(title), bars=rows)


def certificate_card(heading: str, title: str, name: str, lines: Sequence[str], date: str) -> str:
    """Write a certificate: a title, a name where there is one, and what was done, a line each."""
    rows = "".join(
        f'<text x="64" y="{_CARD_FIRST + number * _CARD_STEP}" font-size="28" fill="#f0fdf4">{_text(line)}</text>'
        for number, line in enumerate(lines[:_CARD_LINES])
    )
    texts = {"heading": heading, "title": title, "name": name, "date": date}
    return _filled("certificate.svg", lines=rows, **{key: _text(value) for key, value in texts.items()})


def mark_card(title: str, lines: Sequence[str], date: str, seed: int) -> str:
    """Write what was completed, with what it was made of; the pattern beside it is of this card alone."""
    rows = "".join(_line(196 + 44 * row, line) for row, line in enumerate(lines[:6]))
    return _filled(
        "completed.svg", title=_text(title), lines=rows, date=_text(date), pattern=_pattern(f"{title} {seed}")
    )


def _pattern(seed: str) -> str:
    """Draw sixteen squares that follow from a text: other words, other squares."""
    digest = sha256(seed.encode()).digest()
    spots = ((800 + place % 4 * 36, 44 + place // 4 * 36, byte) for place, byte in enumerate(digest[:16]))
    return "".join(
        f'<rect x="{x}" y="{y}" width="30" height="30" rx="7" fill="#34d399" opacity="{0.1 + byte / 320:.2f}"/>'
        for x, y, byte in spots
    )


def _line(y: int, text: str) -> str:
    return f'<text x="64" y="{y}" font-size="28" fill="#a7f3d0">{_text(text)}</text>'


def _bar(y: int, name: str, count: int, most: int) -> str:
    width = _WIDEST * count // most
    said = f'<text x="{_LEFT}" y="{y}" font-size="26" fill="#a7f3d0">{_text(name)}</text>'
    bar = f'<rect x="{_LEFT}" y="{y + 14}" width="{width}" height="24" rx="8" fill="#34d399"/>'
    end = _LEFT + width + 16
    return f'{said}{bar}<text x="{end}" y="{y + 36}" font-size="28" fill="#f0fdf4">{count}</text>'


def _cells(marks: Sequence[str]) -> list[str]:
    return [_cell(_LEFT + column * (_CELL + _GAP), mark) for column, mark in enumerate(marks)]


def _cell(x: int, mark: str) -> str:
    stroke = "#34d399" if mark == "open" else "none"
    look = f'fill="{_COLOURS[mark]}" stroke="{stroke}" stroke-width="4"'
    return f'<rect x="{x}" y="{_TOP}" width="{_CELL}" height="{_CELL}" rx="12" {look}/>'


def _text(value: str) -> str:
    return escape(value[:_MOST_UNITS])


def _filled(template: str, **values: str) -> str:
    return _PLACE.sub(lambda place: values[place[1]], _template(template))


@cache
def _template(name: str) -> str:
    return (CONTENT / "pictures" / name).read_text(encoding="utf-8")
