"""A shop assistant who hears "sold out" three times in a row stops asking the store room until noon.

One "here it is" makes her patient again.
"""

answers = ["none", "none", "here", "none", "none", "none", "none"]
row = 0
for hour, answer in enumerate(answers, start=6):
    if row == 3:
        print(hour, "doesn't ask")
        continue
    row = row + 1 if answer == "none" else 0
    print(hour, answer, row)
