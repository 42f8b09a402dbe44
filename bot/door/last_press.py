"""A button that is pressed twice in a moment was meant once: the second press gets the answer of the first."""

from collections import OrderedDict
from datetime import datetime, timedelta

from bot.values.events import Address, ButtonPressed, PersonEvent
from bot.values.message import Answer

MOMENT = timedelta(seconds=5)  # a slow network, and a finger that did not believe the first press
REMEMBERED = 10_000  # people of whom the last press is known


class LastPresses:
    """What each person did last, where that was a press that changed something and the message that it was on."""

    def __init__(self) -> None:
        self._last: OrderedDict[Address, tuple[PersonEvent, datetime, Answer]] = OrderedDict()

    def answer_to(self, event: PersonEvent, now: datetime) -> Answer | None:
        """Give the answer that the same press got a moment ago; anything else makes the next press a new one."""
        last = self._last.get(event.sender.address)
        if last and last[0] == event and now - last[1] <= MOMENT:
            return last[2]
        self._last.pop(event.sender.address, None)
        return None

    def keep(self, event: PersonEvent, now: datetime, answer: Answer, changed: bool) -> None:
        """Note what somebody did."""
        if changed and answer.replaces and isinstance(event, ButtonPressed):
            self._last[event.sender.address] = (event, now, answer)
            if len(self._last) > REMEMBERED:
                self._last.popitem(last=False)
