"""Three people share a prize by the hours that they worked, in whole cents."""

hours = {"Ana": 5, "Ben": 2, "Cleo": 1}
total = sum(hours.values())
for name, worked in hours.items():
    print(name, f"{250 * worked / total:.2f}")
