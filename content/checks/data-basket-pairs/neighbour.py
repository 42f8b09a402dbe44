"""Which two instruments are often played by the same person, and is it more often than chance would have it?

Both over one is the confidence; that over the other's share of all people is the lift.
"""

from itertools import combinations

players = [{"piano", "voice"}, {"piano", "voice"}, {"drums"}, {"piano"}, {"voice", "drums"}, {"piano", "voice"}]
for one, other in combinations(sorted(set().union(*players)), 2):
    together = sum({one, other} <= person for person in players)
    alone = [sum(name in person for person in players) for name in (one, other)]
    lift = together * len(players) / (alone[0] * alone[1])
    print(f"{one} and {other}: {together} people, lift {lift:.2f}")
