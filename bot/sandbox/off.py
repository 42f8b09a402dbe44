"""Where no code is run."""

from bot.ports.runner import NoRunner, Outcome, Program, Told
from bot.values.events import Address


class SwitchedOff:
    """A runner that runs nothing."""

    state = "off"

    async def run(self, program: Program, place: Address, person: Address, tell: Told | None = None) -> Outcome:
        """Refuse."""
        raise NoRunner
