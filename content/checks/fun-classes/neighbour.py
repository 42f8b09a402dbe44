"""A water tank holds so many litres. It can be filled and drained, and refuses what doesn't fit.

The level hangs on self, so each tank has its own. The look at the amount comes before the change.
"""


class Tank:
    def __init__(self, size):
        self.size = size
        self.level = 0

    def fill(self, litres):
        if self.level + litres > self.size:
            raise ValueError("it would run over")
        self.level = self.level + litres


garden, roof = Tank(200), Tank(50)
garden.fill(150)
print(garden.level, roof.level)
