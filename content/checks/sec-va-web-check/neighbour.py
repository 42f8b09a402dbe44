"""A hotel checks rooms by their list of things, where a thing may come twice. Say what is missing, and which lamps have no bulb.

A list of pairs keeps both lamps. In a dictionary the second would hide the first.
"""

ROOM = [("Bed", "double"), ("LAMP", "brass; bulb"), ("lamp", "bulb-shaped glass"), ("chair", "oak")]

things = {name.lower() for name, _ in ROOM}
print("missing:", sorted({"bed", "lamp", "table"} - things))
for name, words in ROOM:
    extras = [word.strip() for word in words.split(";")][1:]
    if name.lower() == "lamp" and "bulb" not in extras:
        print("no bulb:", words)
