# fails: slices
# hint: slice
import random
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Track:
    title: str
    seconds: int


class Playlist:
    """Tracks in an order."""

    def __init__(self, tracks):
        self._tracks = list(tracks)

    def __len__(self):
        return len(self._tracks)

    def __getitem__(self, place):
        return self._tracks[place]

    def __add__(self, other):
        return Playlist([*self, *other])

    def __repr__(self):
        return f"Playlist({self._tracks!r})"

    @contextmanager
    def shuffled(self):
        """Mix the tracks for the length of a with block."""
        order = self._tracks.copy()
        random.shuffle(self._tracks)
        try:
            yield self
        finally:
            self._tracks = order


if __name__ == "__main__":
    sun, rain = Track("Sun", 90), Track("Rain", 200)
    p = Playlist([sun, rain])
    assert len(p) == 2
    assert p[-1] == rain
    assert isinstance(p[:1], Playlist)
    assert len(p + p) == 4
    assert sun in p
    assert [track.title for track in p] == ["Sun", "Rain"]
    assert len({sun, Track("Sun", 90)}) == 1
    with p.shuffled():
        assert sun in p
