"""A ferry carries 4 cars and takes 30 minutes; how many ferries for 20 cars an hour?

Minutes of sailing by the 60 of an hour, rounded up.
"""

from math import ceil

cars, places, minutes = 20, 4, 30
trips = cars / places
print(trips, "trips,", trips * minutes, "minutes of sailing")
print(ceil(trips * minutes / 60), "ferries")
