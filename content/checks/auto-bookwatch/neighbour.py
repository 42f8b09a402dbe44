"""A weather station reports the level of two rivers. Say what is new, what changed, and which station doesn't answer.

Asking, reading and remembering are three functions, so that two of them can be tried without any station.
"""

known = {}


def ask(station):
    if station == "Elbe":
        raise ConnectionError(station)
    return "level=310"


def read(answer):
    return int(answer.split("=")[1])


def remember(station, level):
    before, known[station] = known.get(station), level
    return before


for station in ("Elbe", "Rhine", "Rhine"):
    try:
        print(station, "before:", remember(station, read(ask(station))))
    except ConnectionError as silent:
        print("no answer from", silent)
