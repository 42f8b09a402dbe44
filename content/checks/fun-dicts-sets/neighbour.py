"""Two friends own board games. Which could both bring, and how long do all the different ones take, played after each other?

Keys can be compared like sets. get answers for a game that one of them lacks.
"""

ida = {"Go": 60, "Halma": 30}
jon = {"Halma": 35, "Ludo": 20}
print("both could bring:", set(ida).intersection(jon))
minutes = 0
for game in sorted(set(ida).union(jon)):
    longest = max(ida.get(game, 0), jon.get(game, 0))
    print(game, longest)
    minutes = minutes + longest
print("minutes:", minutes)
