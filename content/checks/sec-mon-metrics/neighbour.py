"""Two photos of a row of water meters were taken 5 minutes apart. How many litres a minute flow through all blue ones?

Only the blue meters count, and only their growth between the two photos.
"""

photos = ["blue 1: 200\nred 1: 9\nblue 2: 31", "blue 1: 240\nred 1: 99\nblue 2: 41"]


def litres(photo):
    readings = [row.rsplit(": ", 1) for row in photo.split("\n")]
    return sum(int(number) for name, number in readings if name.startswith("blue "))


early, late = map(litres, photos)
print((late - early) / 5, "litres a minute")
