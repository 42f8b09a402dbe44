"""A mover's list says what happens to each thing. Warn if anything is thrown away, unless it was allowed.

Several things can happen to one piece; the word is looked for in its list.
"""

todo = {"sofa": ["carry"], "desk": ["take apart", "carry"], "chair": ["carry", "throw away"], "wall": []}
may_throw = False
for thing, steps in todo.items():
    if steps:
        print(f"{thing}: {', '.join(steps)}")
lost = [thing for thing, steps in todo.items() if "throw away" in steps]
print("stop:" if lost and not may_throw else "go", *lost)
