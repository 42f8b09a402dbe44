"""A thermostat shows its target, which only warmer() can change; its room can be renamed, but not to spaces.

The property without a setter can be read only. The one with a setter looks at the value first, also at the start.
"""


class Thermostat:
    def __init__(self, room):
        self.room, self._target = room, 18

    target = property(lambda self: self._target)

    @property
    def room(self):
        return self._room

    @room.setter
    def room(self, text):
        if text.isspace():
            raise ValueError("a room needs a name")
        self._room = text

    def warmer(self):
        self._target = self._target + 1


hall = Thermostat("hall")
hall.warmer()
print(hall.room, hall.target)
