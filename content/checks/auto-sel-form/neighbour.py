"""A counter hands out parcels: for each slip fill in a card, hand it over, and note what the clerk says.

Every slip gets a fresh card, since the last one is gone. What the clerk says is kept beside the name.
"""

import csv
import io

slips = io.StringIO("name,parcel\nIda,7\nJon,99\n")


def hand_over(card):
    return "Here you are" if card["parcel"] < 50 else "Not here yet"


answers = []
for slip in csv.DictReader(slips):
    card = {"name": slip["name"], "parcel": int(slip["parcel"])}
    answers.append((slip["name"], hand_over(card)))
for name, said in answers:
    print(f"{name}: {said}")
