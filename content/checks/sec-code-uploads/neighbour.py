"""A museum lends rooms by their path, such as floor1/room3. Say which wishes stay inside the house, wherever they try to go.

The steps are followed first, also those that go back. After that it's clear where somebody ends up.
"""

from pathlib import PurePosixPath


def where(wish):
    floors = []
    for part in PurePosixPath("/house", wish).parts[1:]:
        floors = floors[:-1] if part == ".." else [*floors, part]
    return floors


for wish in ("floor1/room3", "floor1/../../garden", "/street"):
    place = where(wish)
    print(wish, "is fine" if place[:1] == ["house"] else "is outside", place)
