"""Where no code is run."""

from bot.ports.runner import NoRunner, OnDelay, Outcome, Program
from bot.values.events import Address


class SwitchedOff:
    """A runner that runs nothing."""

    state = "off"

    async def run(self, program: Program, place: Address, person: Address, on_delay: OnDelay | None = None) -> Outcome:
        """Refuse."""
        raise NoRunner
