"""A remote control has a button for each lamp: it switches this lamp on and the others off, and says so on the display.

Each button carries a list of truths, one for each lamp, and a text.
"""

lamps = ["desk", "ceiling", "window"]
remote = {lamp: {"on": [lamp == one for one in lamps], "display": f"{lamp} lamp"} for lamp in lamps}


def press(lamp):
    states = zip(lamps, remote[lamp]["on"])
    return remote[lamp]["display"], dict(states)


for lamp in ("window", "desk"):
    print(*press(lamp))
