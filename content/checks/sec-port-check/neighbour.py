"""A hotel asks each room whether its window is shut. Print the rooms as lines, or as JSON when that is wanted.

Everything is collected first. How it is shown is decided once, at the end.
"""

import json

WINDOWS = {101: True, 102: False, 103: True}


def report(rooms, as_json=False):
    found = [{"room": room, "window": "shut" if WINDOWS[room] else "wide open"} for room in rooms]
    if as_json:
        return json.dumps(found)
    return "\n".join(f"{one['room']}: {one['window']}" for one in found)


print(report([101, 102]))
print(report([103], as_json=True))
