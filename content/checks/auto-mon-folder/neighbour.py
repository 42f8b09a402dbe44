"""Sort parcels by weight: below 2 kg they go to the bike, others to the van, and those without a weight back.

Reading comes first and may fail; only then is it clear where a parcel goes.
"""

parcels = ["red 1.2", "blue 7", "green ?", "white 1.99"]
places = {"bike": [], "van": [], "back": []}
for label in parcels:
    colour, weight = label.split()
    try:
        place = "bike" if float(weight) < 2 else "van"
    except ValueError:
        place = "back"
    places[place].append(colour)
print(places)
