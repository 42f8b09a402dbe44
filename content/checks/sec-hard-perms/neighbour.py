"""Each door of an office has three switches, in a number of three bits: alarm 4, light 2, guests 1. Close all doors to guests.

A single bit is asked for with & and cleared with & and ~. The other two switches stay as they are.
"""

GUESTS = 0b001
doors = {"hall": 0b111, "safe": 0b100, "kitchen": 0b011}
for door, switches in doors.items():
    if switches & GUESTS:
        print(door, f"{switches:03b} -> {switches & ~GUESTS:03b}")
    else:
        print(door, "is closed to guests")
