"""Rooms have doors to other rooms. Which rooms can nobody reach from the hall?"""


def closed_rooms(doors):
    """Name the rooms without a way from the hall."""
    seen, todo = set(), ["hall"]
    while todo:
        room = todo.pop()
        todo += [other for other in doors[room] if other not in seen | {room}]
        seen.add(room)
    return sorted(doors.keys() - seen)


print(closed_rooms({"hall": ["kitchen"], "kitchen": ["hall"], "cellar": ["kitchen"]}))
