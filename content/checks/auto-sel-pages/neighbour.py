"""A vending machine has an object for its front. Buy two drinks through it, and when something goes wrong keep a note of the display.

Only the object knows the buttons. The note is taken before the error goes on, and the light goes out in any case.
"""


class Front:
    def __init__(self):
        self.display, self.light = "ready", True

    def buy(self, drink):
        self.display = {"tea": "tea, please take", "juice": "SOLD OUT"}[drink]
        if "SOLD" in self.display:
            raise LookupError(drink)


front = Front()
try:
    front.buy("tea")
    front.buy("juice")
except LookupError as problem:
    print("note:", problem, "->", front.display)
finally:
    front.light = False
    print("light:", front.light)
