"""A radio tells the water of each lake and how many boats are out. If the gauge is broken, it says so and goes on.

Whatever goes wrong with the gauge becomes one sentence of its own.
"""


def news(read_gauge):
    try:
        lakes = read_gauge()
    except (OSError, ValueError) as trouble:
        return [f"no news today: {trouble}"]
    told = []
    for lake in sorted(lakes, key=str.casefold):
        water, boats = lakes[lake]
        told += [f"{lake}: {water} cm", f"{lake}: {boats} boats out"]
    return told


print(news(lambda: {"Vättern": (88, 3), "mälaren": (41, 12)}))
print(news(lambda: int("broken")))
