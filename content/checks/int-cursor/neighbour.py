"""A treasure hunt whose notes may lead in a circle."""

notes = {"door": "tree", "tree": "well", "well": "tree"}
place, been = "door", set()
while place and place not in been:
    been.add(place)
    print(place)
    place = notes.get(place)
