"""Ids for the parts of an imported roadmap: the same words give the same id, so that progress outlives an edit."""

import re
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field
from hashlib import blake2b

from anyascii import anyascii

SLUG = 12
"""Characters of a roadmap's id; those of its parts are longer by a dash and a digest."""
SHORTEST_ID = 3
DIGEST = 11
IMPORTED_ID = re.compile(rf"[a-z0-9](?:[a-z0-9-]{{{SHORTEST_ID - 2},{SLUG - 2}}}[a-z0-9])\Z")


def slug_of(title: str) -> str:
    """Make an id of a title in any script; one without a letter that could be written so gets a digest."""
    words = re.findall(r"[a-z0-9]+", re.sub(r":[a-z0-9_]+:", " ", anyascii(title).lower()))
    slug = words[0][:SLUG] if words else f"map-{_digest(title)[: SLUG - 4]}"
    for word in words[1:]:
        if len(slug) + 1 + len(word) > SLUG:
            break
        slug += f"-{word}"
    return slug if len(slug) >= SHORTEST_ID else f"{slug}-map"


def free_slug(slug: str, taken: Collection[str]) -> str:
    """Give the id itself, or the first with a number that nobody has."""
    number, found = 1, slug
    while found in taken:
        number += 1
        tail = f"-{number}"
        found = slug[: SLUG - len(tail)].rstrip("-") + tail
    return found


@dataclass(slots=True)
class Ids:
    """Gives ids below a roadmap's; where the same titles come again, the second and later ones are counted."""

    roadmap: str
    _met: Counter[tuple[str, ...]] = field(default_factory=Counter)
    _given: set[str] = field(default_factory=set)

    def of(self, *path: str) -> str:
        """Give the id of the part that is reached over these titles."""
        self._met[path] += 1
        number = self._met[path]
        while (found := f"{self.roadmap}-{_digest(*path, str(number))}") in self._given:
            number += 1
        self._given.add(found)
        return found


def _digest(*words: str) -> str:
    return blake2b("\0".join(words).encode(), digest_size=8).hexdigest()[:DIGEST]
