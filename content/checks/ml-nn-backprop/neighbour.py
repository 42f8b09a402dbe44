"""A garden hose: the tap turns, the pressure follows, the jet flies. How much further does it fly if you turn the tap a bit more?

Each part passes a change on with its own slope. The slopes are multiplied from the jet back to the tap.
"""


def pressure(turn):
    return 3 * turn**0.5


def distance(bars):
    return 2 * bars + 0.1 * bars**3


turn = 1.44
bars = pressure(turn)
by_chain = (2 + 0.3 * bars**2) * (1.5 / turn**0.5)
tiny = 1e-6
by_trying = (distance(pressure(turn + tiny)) - distance(pressure(turn - tiny))) / (2 * tiny)
print(round(by_chain, 4), round(by_trying, 4))
