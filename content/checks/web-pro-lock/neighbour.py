"""A packing list has things with notes below them, joined by a plus sign. Which things have no weight?

What belongs together is joined first. After that every line stands for one thing.
"""

listing = "tent +\n  weight 3 kg\nrope\n* borrowed\nlamp weight 1 kg\nmap\n"

things = []
for line in listing.replace("+\n", "").split("\n"):
    if line and line[0] != "*":
        things.append(line)

for thing in things:
    if "weight" not in thing:
        print("weigh the", thing)
