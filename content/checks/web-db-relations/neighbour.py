"""A choir: singers, concerts, and the parts that singers take in concerts. Who sings in May, and where does Mara sing?

The part stands between both and knows their voice. Each question goes through it, from one side or the other.
"""

parts = [
    {"singer": "Mara", "concert": "May", "voice": "alto"},
    {"singer": "Tim", "concert": "May", "voice": "bass"},
    {"singer": "Mara", "concert": "Advent", "voice": "alto"},
]


def through(side, name, other):
    return [part[other] for part in parts if part[side] == name]


print("May:", through("concert", "May", "singer"))
print("Mara:", through("singer", "Mara", "concert"))
