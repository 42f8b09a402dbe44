"""Before a bus leaves, three things are looked at. Each look has a name, a result and a word about it.

What is counted is what would be wrong. The bus leaves when all three are right.
"""


def look(bus):
    flat = [wheel for wheel, bar in bus["wheels"].items() if bar < 6]
    too_many = max(0, bus["people"] - bus["seats"])
    return [
        ("wheels", not flat, f"flat: {flat}"),
        ("seats", too_many == 0, f"{too_many} without a seat"),
        ("fuel", bus["fuel"] >= 40, f"{bus['fuel']} litres"),
    ]


bus = {"wheels": {"left": 7.5, "right": 5.1}, "people": 40, "seats": 48, "fuel": 90}
for name, fine, detail in look(bus):
    print(name, "is fine" if fine else "is not fine", "-", detail)
