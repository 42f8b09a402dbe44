"""A clinic lists its visits. Show the state of one visit before and after it ends, in the same form.

One template serves both lines, so nothing is forgotten the second time.
"""

visit = {"state": "waiting", "minutes": 0, "rooms": ["hall", "lab"]}
line = "{state} {minutes} {rooms}"
print(line.format(**visit))

visit["state"] = "done"
visit["minutes"] = 45
print(line.format(**visit))
