"""Everything that has a length in minutes can be planned: songs, talks, breaks. Type a function that tells when it all ends.

The protocol names the shape. Nobody inherits from it, and a checker accepts whoever has the attribute.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


class Timed(Protocol):
    minutes: int


@dataclass
class Song:
    title: str
    minutes: int


def longest(items: Sequence[Timed], at_least: int = 0) -> Timed | None:
    fitting = [item for item in items if item.minutes >= at_least]
    return max(fitting, key=lambda item: item.minutes, default=None)


print(longest([Song("Short", 3), Song("Long", 12)]))
print(longest([], at_least=5))
