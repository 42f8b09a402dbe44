"""A board at the harbour shows the wind, and asks the station again when its value is 60 seconds old.

The value and the time of asking are kept together; a look within the minute costs nothing.
"""

station = iter([12, 19, 7])
board = {}


def wind(second):
    if not board or second >= board["until"]:
        board.update(value=next(station), until=second + 60)
    return board["value"]


print([wind(second) for second in (0, 30, 59, 60, 100, 130)])
