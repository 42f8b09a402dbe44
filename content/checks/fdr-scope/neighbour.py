"""A bag takes 10 kg: the passport first, then what is most useful for its weight."""

things = {"tent": (8, 4.0), "stove": (6, 1.5), "books": (3, 6.0), "lamp": (4, 0.5)}
room, packed = 10 - 0.1, ["passport"]
for thing in sorted(things, key=lambda name: things[name][0] / things[name][1], reverse=True):
    weight = things[thing][1]
    if weight > room:
        continue
    packed.append(thing)
    room -= weight
print(packed)
