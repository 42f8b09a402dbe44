"""A rocket's height after t seconds is 40 t minus t squared. How fast is it after 6 seconds, and in how many trips do 50 guests go up?

The speed is the change of the height over a tiny time. Every trip takes 8 guests, the last one fewer.
"""


def height(t):
    return 40 * t - t**2


tiny = 1e-6
print("speed", round((height(6 + tiny) - height(6 - tiny)) / (2 * tiny), 3))
guests, trips = 50, 0
while guests > 0:
    guests -= 8
    trips += 1
print(trips, "trips")
