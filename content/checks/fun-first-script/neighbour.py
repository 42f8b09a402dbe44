"""A film lasts 2 hours and 11 minutes. Say so with its title, and say how many seconds that is.

The title is kept under a name, so that it can be used again. Python does the sum.
"""

title = "Metropolis"
minutes = 2 * 60 + 11
print(title, "lasts", minutes, "minutes")
print("In seconds:", minutes * 60)
print("Good night after", title)
