"""A choir counts its month. How many singers joined, came back or left? Each change is one line of a list.

A dictionary knows who sings now; a name that is in it with False was there once.
"""

sings, moved = {"Ida": True, "Per": False}, {"joined": 0, "came back": 0, "left": 0}
for name, stays in [("Eva", True), ("Per", True), ("Ida", False), ("Per", True)]:
    was = sings.get(name)
    if stays and not was:
        moved["joined" if was is None else "came back"] += 1
    if was and not stays:
        moved["left"] += 1
    sings[name] = stays
print(moved, sum(sings.values()), "sing")
