"""A timetable stores minutes after midnight. Write them as people read them, and noon by its name.

The special case comes first. The minutes keep two digits, also when there are few.
"""


def time_text(minutes):
    if minutes == 12 * 60:
        return "noon"
    hours, rest = divmod(minutes, 60)
    return f"{hours}:{rest:02d}"


for minutes in (5, 545, 720, 1439):
    print(minutes, "->", time_text(minutes))
