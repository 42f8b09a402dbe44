"""Two inspectors look at a playground. Closed if anything is broken, repair if anything is loose, else open.

The worse news wins, and all loose things are listed either way.
"""

report = {"swing": {"loose": 2, "broken": 0}, "slide": {"loose": 0, "broken": 0}, "rope": {"loose": 1, "broken": 0}}
for extra in ({}, {"bench": {"loose": 0, "broken": 1}}):
    seen = report | extra
    loose = sorted(thing for thing, found in seen.items() if found["loose"] > 0)
    state = "closed" if any(found["broken"] for found in seen.values()) else "repair" if loose else "open"
    print(state, loose)
