"""Show temperatures as bars of signs, ten signs wide, the coldest with none and the warmest with all ten.

A share of the range times the width; equal temperatures get half of it.
"""

degrees = {"Mon": 3.0, "Tue": 8.0, "Wed": -2.0}
cold, warm = min(degrees.values()), max(degrees.values())
for day, value in degrees.items():
    part = 0.5 if cold == warm else (value - cold) / (warm - cold)
    print(day, "#" * round(10 * part) + "." * (10 - round(10 * part)), value)
