"""Two ovens, three cakes: the longest goes in first."""

ovens, cakes = [0, 0], {"nut": 50, "plum": 40, "bun": 15}
for cake, minutes in sorted(cakes.items(), key=lambda item: -item[1]):
    oven = ovens.index(min(ovens))
    print(cake, "from minute", ovens[oven])
    ovens[oven] += minutes
