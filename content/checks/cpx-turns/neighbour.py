"""Three clocks tick at different speeds; show the first ticks in order of time, with one generator each."""

from heapq import merge


def ticks(name, every):
    """Tick for ever."""
    moment = 0
    while moment < 60:
        moment += every
        yield moment, name


print(list(merge(ticks("slow", 30), ticks("fast", 20))))
