"""A lamp can be dimmed; a night lamp never gets brighter than 20, and a colour lamp also knows its colour.

Each child says only what differs. super() reaches the parent's version, so its rule is written once.
"""


class Lamp:
    def __init__(self, place):
        self.place, self.level = place, 0

    def dim(self, level):
        self.level = level


class NightLamp(Lamp):
    def dim(self, level):
        super().dim(min(level, 20))


class ColourLamp(Lamp):
    def __init__(self, place, colour):
        super().__init__(place)
        self.colour = colour


for lamp in (Lamp("hall"), NightLamp("bed"), ColourLamp("desk", "red")):
    lamp.dim(70)
    print(lamp.place, lamp.level)
