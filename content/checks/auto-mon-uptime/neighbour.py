"""A baby monitor says "awake" after two noisy minutes in a row, and "asleep" at the first quiet one after that.

The object remembers how many noisy minutes there were; each call takes one reading.
"""


class Monitor:
    noisy = 0

    def hear(self, loud):
        before, self.noisy = self.noisy, (self.noisy + 1) * loud
        if self.noisy == 2:
            return "awake"
        return "asleep" if before > 1 and not loud else "-"


monitor = Monitor()
print([monitor.hear(loud) for loud in (False, True, False, True, True, True, False)])
