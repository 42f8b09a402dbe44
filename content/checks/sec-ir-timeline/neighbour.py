"""Two neighbours kept diaries of a storm. Put both into one story, and say where nobody wrote for more than an hour.

Each diary is put in order first. Then the two are merged, as one would merge two queues.
"""

from heapq import merge

ana = [("19:10", "Ana", "thunder"), ("18:40", "Ana", "clouds")]
ben = [("18:55", "Ben", "wind"), ("21:00", "Ben", "stars")]
last = None
for clock, who, what in merge(sorted(ana), sorted(ben)):
    minutes = int(clock[:2]) * 60 + int(clock[3:])
    if last is not None and minutes - last > 60:
        print("... nobody wrote ...")
    print(clock, who, what)
    last = minutes
