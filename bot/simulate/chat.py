"""What people see: the messages on their simulated screens, and the buttons that can be pressed there."""

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.ports.clocks import Clock
from bot.ports.contacts import Contact
from bot.simulate.script import stamp
from bot.values.action import Action
from bot.values.community import place_of
from bot.values.events import Address, Place
from bot.values.message import Answer, Button, Form, Reply, Select, show

ShownAs = Literal["answer", "nudge", "post"]


@dataclass(frozen=True, slots=True)
class ShownMessage:
    """A message on a screen."""

    at: datetime
    to: Address
    place: Place
    kind: ShownAs
    answer: Answer

    @property
    def private(self) -> bool:
        """Tell whether only one person sees it."""
        return self.answer.private or self.place.kind == "private"

    def line(self) -> dict[str, object]:
        """Write it for the output."""
        reply = self.answer.reply
        picture, file = (reply.picture, reply.file) if isinstance(reply, Reply) else (None, None)
        line: dict[str, object] = {
            "at": stamp(self.at),
            "to": self.to.id,
            "in": self.place.address.id if self.place.kind == "community" else None,
            "platform": self.to.platform,
            "kind": self.kind,
            "private": self.private,
            "text": _text(reply),
            "buttons": _labels(reply),
            "picture": picture.alt if picture else None,
        }
        return line | {"file": file.name} if file else line


class Screens:
    """Every message of a simulation, oldest first, and the forms that are open."""

    def __init__(self, out: Callable[[dict[str, object]], None]) -> None:
        self._out = out
        self._messages: list[ShownMessage] = []
        self._forms: dict[tuple[Address, Address], Form] = {}

    def show(self, shown: ShownMessage, pressed: ShownMessage | None = None) -> None:
        """Show a message; one that replaces takes the place of the one that was pressed."""
        self._out(shown.line())
        if isinstance(shown.answer.reply, Form):
            self._forms[shown.to, shown.place.address] = shown.answer.reply
        elif pressed and shown.answer.replaces and shown.private == pressed.private:
            self._messages[_index(self._messages, pressed)] = shown
        else:
            self._messages.append(shown)

    def find(self, who: Address, where: Place | None, label: str) -> tuple[ShownMessage, Action] | None:
        """Find the newest message with a button or option of this label that a person can press."""
        for shown in reversed(self._messages):
            if _sees(who, where, shown) and (action := _pressable(shown.answer.reply, label)):
                return shown, action
        return None

    def labels(self, who: Address, where: Place | None) -> list[str]:
        """List what could be pressed on the newest message."""
        seen = (shown for shown in reversed(self._messages) if _sees(who, where, shown))
        return next((labels for shown in seen if (labels := _labels(shown.answer.reply))), [])

    def take_form(self, who: Address, place: Address) -> Form | None:
        """Give the open form of a person and close it."""
        return self._forms.pop((who, place), None)


class SimulatedMessenger:
    """A platform whose messages go to the screens."""

    def __init__(self, platform: str, screens: Screens, clock: Clock) -> None:
        self.platform = platform
        self._screens, self._clock = screens, clock

    async def run(self) -> None:
        """Serve nobody: the script brings the events."""

    async def send(self, contact: Contact, answer: Answer, nonce: str) -> Contact:
        """Show a nudge, or a post to everybody in a community."""
        community = place_of(contact.address)
        place = Place(community, "community", community.id) if community else Place(contact.address)
        kind: ShownAs = "post" if community else "nudge"
        self._screens.show(ShownMessage(self._clock.now(), place.address, place, kind, answer))
        return contact


def _index(messages: list[ShownMessage], wanted: ShownMessage) -> int:
    return next(index for index, shown in enumerate(messages) if shown is wanted)


def _sees(who: Address, where: Place | None, shown: ShownMessage) -> bool:
    if where is None:
        return shown.to == who
    return shown.place.address == where.address and (shown.to == who or not shown.private)


def _text(reply: Reply | Form) -> str:
    if isinstance(reply, Reply):
        return show(reply)
    return "\n".join((reply.title, *(field.label for field in reply.fields)))


def _labels(reply: Reply | Form) -> list[str]:
    if isinstance(reply, Form):
        return []
    labels: list[str] = []
    for button in reply.buttons:
        labels += [option.label for option in button.options] if isinstance(button, Select) else [button.label]
    return labels


def _pressable(reply: Reply | Form, label: str) -> Action | None:
    """Find the action of a label: as written first, then without emoji and case."""
    actions = list(_actions(reply))
    exact = (action for name, action in actions if name == label)
    alike = (action for name, action in actions if _bare(name) and _bare(name) == _bare(label))
    return next(exact, None) or next(alike, None)


def _actions(reply: Reply | Form) -> Iterator[tuple[str, Action]]:
    for button in reply.buttons if isinstance(reply, Reply) else ():
        if isinstance(button, Button):
            yield button.label, button.action
        elif isinstance(button, Select):
            yield from ((option.label, button.action.plus(option.value)) for option in button.options)


def _bare(label: str) -> str:
    """Keep ASCII, letters and figures; so emoji, arrows and their modifiers don't matter."""
    text = unicodedata.normalize("NFC", label)
    kept = "".join(char for char in text if char.isascii() or unicodedata.category(char)[0] in "LN")
    return " ".join(kept.casefold().split())
