"""A café expects guests who stay 40 minutes. How many chairs, if a quarter more should be free for a rush?

Guests by the hour times hours of stay are guests at once; chairs are whole.
"""

import math

for guests_an_hour in (0, 12, 30):
    seated = guests_an_hour * 40 / 60
    print(guests_an_hour, "an hour,", seated, "at once,", math.ceil(seated * 1.25), "chairs")
