"""A swimming pool sells bracelets that open the gate for two hours, once. Say who gets in.

The gate checks the colour of the day, then the time, then whether the number went through before. It remembers only those it let in.
"""

inside = set()


def gate(colour, sold, number, now):
    if colour != "blue":
        return "another day's bracelet"
    if now - sold > 120:
        return "too late"
    if number in inside:
        return "was here already"
    inside.add(number)
    return "welcome"


for minute in (30, 31, 200):
    print(minute, gate("blue", 10, 4711, minute))
print(gate("red", 10, 4712, 30))
