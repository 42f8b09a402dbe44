"""Which stations can you reach from the harbour, and is there a round trip?

A set remembers where one has been, so the search ends.
"""

lines = {"harbour": ["market"], "market": ["park", "zoo"], "park": ["harbour"], "zoo": []}
been, next_stops = [], ["harbour"]
for stop in next_stops:
    for further in lines[stop]:
        if further not in been:
            been.append(further)
            next_stops.append(further)
print(been, "round trip" if "harbour" in been else "one way")
