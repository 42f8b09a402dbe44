"""What is on the list, what is in the fridge, and what has to be done?"""

wanted, there = {"milk": 2, "eggs": 6}, {"milk": 1, "ham": 1}
for thing in sorted(wanted | there):
    if wanted.get(thing) != there.get(thing):
        print(thing, there.get(thing, 0), "->", wanted.get(thing, 0))
