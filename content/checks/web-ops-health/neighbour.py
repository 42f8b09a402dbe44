"""A thermometer in a greenhouse closes the roof after two cold readings in a row, and opens it after one warm one.

One name remembers what is, another how many readings speak against it. A reading that fits ends the count.
"""


def roof(readings):
    state, against = "open", 0
    for degrees in readings:
        wish = "closed" if degrees < 8 else "open"
        against = against + 1 if wish != state else 0
        if against >= {"closed": 2, "open": 1}[wish] and wish != state:
            state, against = wish, 0
            yield degrees, state


for change in roof([12, 7, 9, 6, 5, 4, 11, 12]):
    print(change)
