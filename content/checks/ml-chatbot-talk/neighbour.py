"""A birdwatcher notes what she hears. Is it a quiet day, with less than a third of the sounds from birds she likes?

Sounds are counted as often as they come. A day without a sound is quiet in any case.
"""

liked = ("robin", "wren")
days = {"Mon": ["crow", "robin", "crow", "crow"], "Tue": [], "Wed": ["wren", "wren", "crow"]}
for day, heard in days.items():
    lovely = len([bird for bird in heard if bird in liked])
    quiet = not heard or lovely * 3 < len(heard)
    print(day, "quiet" if quiet else "lovely")
