"""Give a length of so many metres its magic: a look for the prompt, doubling by *, and a place in max().

A number is no length, so comparing with one is left to Python. Every result is a new object.
"""


class Length:
    def __init__(self, metres):
        self.metres = metres

    def __repr__(self):
        return f"<{self.metres} m>"

    def __mul__(self, times):
        return Length(self.metres * times)

    def __gt__(self, other):
        return self.metres > other.metres if isinstance(other, Length) else NotImplemented


rope = Length(4)
print(rope, rope * 2)
print(max([Length(3), Length(9), rope]))
