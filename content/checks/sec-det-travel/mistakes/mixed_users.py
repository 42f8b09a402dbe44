# fails: own_logins
# hint: by_user
import csv
from datetime import datetime
from math import asin, cos, radians, sin, sqrt


def distance(a, b, c, d):
    a, b, c, d = radians(a), radians(b), radians(c), radians(d)
    h = sin((c - a) / 2) ** 2 + cos(a) * cos(c) * sin((d - b) / 2) ** 2
    return 2 * 6371 * asin(sqrt(h))


if __name__ == "__main__":
    rows = list(csv.DictReader(open("logins.csv")))
    for x, y in zip(rows, rows[1:]):
        km = distance(float(x["lat"]), float(x["lon"]), float(y["lat"]), float(y["lon"]))
        h = (datetime.fromisoformat(y["time"]) - datetime.fromisoformat(x["time"])).total_seconds() / 3600
        if km > 200 and km > 900 * h:
            print(y["user"], x["time"], y["time"], round(km))
