"""A cup of tea is 60 degrees above the room and loses half of that every 20 minutes."""


def above_room(minutes):
    """Give the degrees above the room."""
    halvings = minutes / 20
    return round(60 / 2**halvings, 1)


print(above_room(0), above_room(20), above_room(30))
