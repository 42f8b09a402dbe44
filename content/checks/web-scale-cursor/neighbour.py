"""A paper chase: each note names the tree with the next one, and the last note names none. How long is the chase?

The next tree is whatever the note says. The loop ends where there is nothing to follow.
"""

notes = {"oak": ("elm", 40), "elm": ("ash", 75), "ash": ("fir", 40), "fir": (None, 20)}

tree, steps, visited = "oak", 0, []
while tree is not None:
    visited.append(tree)
    tree, walk = notes[tree]
    steps += walk

print(" -> ".join(visited))
print(len(visited), "trees,", steps, "steps, the last at the", visited[-1])
