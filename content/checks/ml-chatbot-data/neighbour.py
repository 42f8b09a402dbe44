"""A choir sings lines after a leader. Write what the leader sings and what the choir sings, beat by beat.

The leader is one beat ahead, so the choir begins with a rest and the leader ends with one. Short lines get rests.
"""

lines = ["do re mi".split(), "sol la".split()]
beats = max(len(line) for line in lines) + 1
for line in lines:
    leader = (line + ["-"] * beats)[:beats]
    choir = (["-"] + line + ["-"] * beats)[:beats]
    print(leader)
    print(choir)
