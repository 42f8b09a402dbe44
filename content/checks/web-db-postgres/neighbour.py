"""A robot reads its wishes from labels: with a room it drives there, otherwise it stays at its dock.

One label decides, the others have defaults. The labels are handed in, so every case can be tried.
"""


def task(labels):
    room = labels.get("ROOM")
    if room is None:
        return {"kind": "wait", "place": "dock"}
    return {"kind": "drive", "place": room, "speed": labels.get("SPEED", "slow"), "light": labels.get("LIGHT", "off")}


print(task({}))
print(task({"ROOM": "kitchen", "LIGHT": "on"}))
print(task({"SPEED": "fast"}))
