"""A weather station reports the level of two rivers. Say what is new, what changed, and which station doesn't answer.

Asking, reading and remembering are three functions, so that two of them can be tried without any station.
"""

known = {}


def ask(station):
    answers = {"Rhine": "level=310", "Elbe": None}
    if answers[station] is None:
        raise ConnectionError(station)
    return answers[station]


def read(answer):
    return int(answer.split("=")[1])


def remember(station, level):
    before = known.get(station)
    known[station] = level
    return before


for station in ("Elbe", "Rhine", "Rhine"):
    try:
        level = read(ask(station))
        print(station, level, "before:", remember(station, level))
    except ConnectionError as silent:
        print("no answer from", silent)
