"""Which hole in the road first? Cyclists per day, by hours of work.

Ada rides twice and counts once.
"""

riders = {"bridge": ["Ada", "Ada", "Bo"], "park": ["Cy", "Di", "Ed"]}
hours = {"bridge": 1, "park": 6}
order = sorted(riders, key=lambda place: -len(set(riders[place])) / hours[place])
for place in order:
    print(place, len(set(riders[place])), "riders,", hours[place], "hours")
