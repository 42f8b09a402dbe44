"""A runner notes her kilometres by shoe. Add them up for each shoe and write the sums into a file, largest first.

The rows are text, so each distance becomes a number first. A dictionary holds one sum for each shoe.
"""

import csv
import io

notes = io.StringIO("shoe,km\nred,5.2\nblue,10\nred,7.3\n")
distance = {}
for entry in csv.DictReader(notes):
    distance.setdefault(entry["shoe"], []).append(float(entry["km"]))

with open("shoes.txt", "w", encoding="utf-8") as file:
    for shoe in sorted(distance, key=lambda name: -sum(distance[name])):
        print(shoe, sum(distance[shoe]), "km", file=file)

print(open("shoes.txt", encoding="utf-8").read())
