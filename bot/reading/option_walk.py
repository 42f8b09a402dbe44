"""Options are read one after the other; what can't be read is offered in the ways in which it may have been meant."""

from collections.abc import Iterator, Mapping
from datetime import time

from bot.reading.arguments import MOST_SUGGESTED, Desk, Misread, OptionSpec, read_option
from bot.values.bounds import clip
from bot.values.message import HINT_UNITS, Choice

BOTH = 2  # suggestions for each of two things that are in doubt at once


class Walk:
    """Reads options from left to right; what one leaves over belongs to the next that was given nothing itself."""

    def __init__(self, options: tuple[OptionSpec, ...], given: Mapping[str, str], desk: Desk) -> None:
        self.values: dict[str, object] = {}
        self.rest = ""
        self.typed = ""  # what the rest is left of
        self._options, self._given, self._desk = options, given, desk
        self._place = 0

    def go(self) -> None:
        """Read all; raise Misread at the option that can't be read."""
        for place, spec in enumerate(self._options):
            self._place = place
            own = self._own(spec)
            if own and self.rest:
                return
            self.rest, self.typed = own or self.rest, own or self.typed
            if self.rest:
                self._read(spec)

    def ways_on(self, error: Misread) -> Iterator[tuple[Choice, tuple[str, ...]]]:
        """Give what may have been meant with all the arguments that were typed: those before it, and what follows."""
        before = self.args(self._place)
        after = list(self._after(error.rest))
        for choice in error.near[: MOST_SUGGESTED if len(after) == 1 else BOTH]:
            for label, args in after:
                shown = f"{choice.label} · {label}" if label else choice.label
                yield Choice(clip(shown, HINT_UNITS), choice.value), (*before, choice.value, *args)

    def args(self, most: int | None = None) -> tuple[str, ...]:
        """Write the values as the arguments of a button; what was left out stays empty."""
        return tuple(written(self.values.get(spec.name, "")) for spec in self._options[:most])

    def _own(self, spec: OptionSpec) -> str:
        return self._given.get(spec.name, "").strip()

    def _later(self) -> tuple[OptionSpec, ...]:
        return tuple(spec for spec in self._options[self._place + 1 :] if not self._own(spec))

    def _read(self, spec: OptionSpec) -> None:
        """Read one option, unless it may be left out and the text is one of the next."""
        try:
            self.values[spec.name], self.rest = read_option(spec, self.rest, self._desk)
        except Misread as error:
            if spec.required or error.close or not any(map(self._is_one, self._later())):
                raise

    def _is_one(self, spec: OptionSpec) -> bool:
        try:
            return not read_option(spec, self.rest, self._desk)[1].strip()
        except Misread as error:
            if error.close:
                self._place = self._options.index(spec)
                raise
            return False

    def _after(self, rest: str) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Write what follows as arguments; what is in doubt itself in the likeliest ways, with a label each."""
        given = {spec.name: self._own(spec) for spec in self._options[self._place + 1 :]}
        given |= {spec.name: rest for spec in self._later()[:1]}
        following = Walk(self._options[self._place + 1 :], given, self._desk)
        try:
            following.go()
        except Misread as error:
            ways = [(choice.label, args) for choice, args in following.ways_on(error)]
            yield from ways[:BOTH] or [("", ())]
        else:
            yield "", following.args()


def written(value: object) -> str:
    """Write a value so that it can be read back."""
    return f"{value:%H:%M}" if isinstance(value, time) else str(value)
