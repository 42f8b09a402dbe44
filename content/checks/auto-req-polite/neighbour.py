"""A bell may ring at most every ten minutes. Given the minutes at which somebody presses the button, when does it really ring?

What was pressed too early waits for the rest of the ten minutes, and not a minute longer.
"""


class Bell:
    def __init__(self, rest):
        self.rest = rest
        self.rang = float("-inf")

    def press(self, minute):
        self.rang = max(minute, self.rang + self.rest)
        return self.rang


bell = Bell(10)
for minute in (0, 3, 21, 22, 50):
    print(minute, "->", bell.press(minute))
