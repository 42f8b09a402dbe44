"""Long lists in pages: as many lines as a message and a menu hold, and buttons that turn them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from bot.command import Call
from bot.values.action import Action, BadAction, number
from bot.values.message import Aside, Block, Button

T = TypeVar("T")

LINES = 20
"""A line has a title of 70 characters and what stands around it: twenty leave room for a head, and a menu has 25."""
NEAR = 10
"""From so many pages on there are buttons that turn a tenth of them at once."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page of several, counted from 0."""

    number: int
    count: int

    @property
    def first(self) -> int:
        """Give the index of the first line."""
        return self.number * LINES

    def cut(self, lines: Sequence[T]) -> Sequence[T]:
        """Give the lines on this page."""
        return lines[self.first : self.first + LINES]


def page_of(many: int, asked: str = "", here: int = 0) -> Page:
    """Give the page of a list that a button names, or the one with the line where the learner is."""
    return page_named(max(1, -(-many // LINES)), asked, here // LINES)


def page_named(count: int, asked: str, usual: int = 0) -> Page:
    """Give the page that a button names out of several, or the usual one."""
    chosen = number(asked) if asked else min(usual, count - 1)
    if chosen >= count:
        raise BadAction(asked)
    return Page(chosen, count)


def page_note(call: Call, page: Page) -> list[Block]:
    """Say which page this is, where there are several."""
    return [Aside(call.say("common.page", n=page.number + 1, of=page.count))] if page.count > 1 else []


def page_buttons(call: Call, page: Page, name: str, *args: object) -> list[Button]:
    """Turn to the pages beside this one, and far ones where there are many."""
    step = max(NEAR, page.count // NEAR)
    steps = {"back": -1, "on": 1} if page.count <= NEAR else {"far_back": -step, "back": -1, "on": 1, "far_on": step}
    targets = {key: min(max(page.number + by, 0), page.count - 1) for key, by in steps.items()}
    near = {targets["back"], targets["on"], page.number}
    return [
        Button(call.label(f"common.page_{key}", n=to + 1), Action(name, *args, to))
        for key, to in targets.items()
        if to != page.number and (not key.startswith("far") or to not in near)
    ]
