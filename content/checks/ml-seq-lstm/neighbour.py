"""A choir of 6 listens to 3 soloists and to itself. How many ears-to-mouth lines are there, and how many in four such choirs?

Everybody in the choir hears every soloist and every singer of the choir, and has a pitch of their own.
"""

soloists, choir = 3, 6
lines = {"soloists": soloists * choir, "choir": choir**2, "pitches": choir}
print(lines)
print("one choir:", sum(lines.values()))
print("four choirs:", sum(lines.values()) * 4)
