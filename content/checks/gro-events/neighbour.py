"""Runners start their own watch, which may be wrong; the finish clock is right. When did each start?"""

finish = {"Ana": (1300, "12:10", "12:30"), "Ben": (1330, "03:00", "03:25")}


def minutes(clock):
    """Turn a clock time into minutes."""
    return 60 * int(clock[:2]) + int(clock[3:])


for name, (end, begun, stopped) in finish.items():
    print(name, end + minutes(begun) - minutes(stopped))
