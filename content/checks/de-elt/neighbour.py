"""Notes are kept as they were shouted; the clean list is made anew from them."""

raw = [("Ana", " 3 "), ("Ben", ""), ("Ana", "5")]
clean = {name: int(points) for name, points in raw if points.strip()}
print("kept:", len(raw), "clean:", clean)
