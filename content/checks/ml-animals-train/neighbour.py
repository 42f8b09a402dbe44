"""A choir school has 250 children. A tenth is kept for the jury, and 8 teachers each learn one song for every class.

The children are split first; the teachers alone have something to learn.
"""

children = 250
jury = children // 10
print(children - jury, "sing and", jury, "listen")
classes, teachers = 9, 8
print("songs to learn:", classes * teachers, "and", teachers, "opening songs")
print(classes * teachers + teachers, "in all")
