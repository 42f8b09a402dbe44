"""Which part of a bot's servers a process serves, where several processes share them."""

import re
from dataclasses import dataclass
from fractions import Fraction

_FORM = re.compile(r"(\d{1,5})(?:-(\d{1,5}))?/(\d{1,5})")


@dataclass(frozen=True, slots=True)
class Shards:
    """The shards from `first` to `last`, of `count` that all processes together serve."""

    first: int
    last: int
    count: int

    @property
    def ids(self) -> list[int]:
        """List the shards."""
        return list(range(self.first, self.last + 1))

    @property
    def part(self) -> Fraction:
        """Tell which part of all these are."""
        return Fraction(len(self.ids), self.count)

    def names(self, bot: str) -> tuple[str, ...]:
        """Name each shard of a bot, so that of two processes that overlap only one is elected."""
        return tuple(f"{bot} {shard}/{self.count}" for shard in self.ids)


def read_shards(text: str) -> Shards | None:
    """Read "0-3/16" or "2/16"; None for "auto" and nothing, which mean all of them. Raises ValueError."""
    if text in {"", "auto"}:
        return None
    found = _FORM.fullmatch(text)
    if not found:
        raise ValueError('write "auto", a shard such as 2/16, or several such as 0-3/16')
    first, last, count = int(found[1]), int(found[2] or found[1]), int(found[3])
    if not first <= last < count:
        raise ValueError(
            "shards are numbered from 0, the smaller number first, and all are below the number after the /"
        )
    return Shards(first, last, count)
