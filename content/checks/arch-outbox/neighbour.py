"""A diary notes each letter before it is posted, so a walk in the rain loses none.

Only a letter that was really posted is ticked.
"""

diary = [["Ada", False], ["Bo", False], ["Cy", False]]
box_full_at = "Bo"
for entry in diary:
    if entry[0] == box_full_at:
        break
    entry[1] = True
print([name for name, posted in diary if not posted], "wait for tomorrow")
