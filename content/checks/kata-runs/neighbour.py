"""Lengths of quiet and loud stretches in a recording."""

from itertools import groupby

levels = [0, 0, 3, 4, 0, 5, 5, 5]
for loud, stretch in groupby(levels, key=lambda level: level > 0):
    print("loud" if loud else "quiet", len(list(stretch)))
