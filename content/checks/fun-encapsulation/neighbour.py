"""A thermostat shows its target, which is set once at the start; its room can be renamed, but not to spaces.

The property without a setter can be read only. The one with a setter looks at the value first, also at the start.
"""


class Thermostat:
    def __init__(self, room, target):
        self.room, self._target = room, target

    target = property(lambda self: self._target)

    @property
    def room(self):
        return self._room

    @room.setter
    def room(self, text):
        if text.isspace():
            raise ValueError("a room needs a name")
        self._room = text


hall = Thermostat("hall", 18)
hall.room = "stairs"
print(hall.room, hall.target)
