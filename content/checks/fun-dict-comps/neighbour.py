"""A class voted for a trip. Count the votes, keep the places with three or more, and group the pupils by their vote.

A Counter counts whatever it is given. The comprehension reads its pairs and keeps some of them.
"""

from collections import Counter, defaultdict

votes = {"Ann": "lake", "Bob": "zoo", "Cem": "lake", "Dana": "lake", "Eli": "museum"}
places = Counter(votes.values())
print(places.most_common(1))

popular = {place for place, count in places.items() if count >= 3}
print(popular)

groups = defaultdict(set)
for pupil, place in votes.items():
    groups[place].add(pupil)
print(groups["lake"])
