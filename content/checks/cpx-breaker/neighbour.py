"""A door locks after two wrong codes until a guard opens it."""


class Door:
    """Counts wrong codes in a row."""

    def __init__(self, code):
        self.code, self.wrong = code, 0

    def enter(self, code):
        """Say what the door does."""
        if self.wrong == 2:
            return "locked"
        self.wrong = 0 if code == self.code else self.wrong + 1
        return "no" if self.wrong else "come in"


door = Door("17")
print([door.enter(code) for code in ("1", "17", "2", "3", "17")])
