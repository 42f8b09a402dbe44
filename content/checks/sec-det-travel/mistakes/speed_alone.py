# fails: near
# hint: both_conditions
import csv
from datetime import datetime
from math import asin, cos, radians, sin, sqrt


def distance(a, b, c, d):
    a, b, c, d = radians(a), radians(b), radians(c), radians(d)
    h = sin((c - a) / 2) ** 2 + cos(a) * cos(c) * sin((d - b) / 2) ** 2
    return 2 * 6371 * asin(sqrt(h))


if __name__ == "__main__":
    rows = sorted(csv.DictReader(open("logins.csv")), key=lambda r: (r["user"], r["time"]))
    for x, y in zip(rows, rows[1:]):
        if x["user"] != y["user"]:
            continue
        km = distance(float(x["lat"]), float(x["lon"]), float(y["lat"]), float(y["lon"]))
        h = (datetime.fromisoformat(y["time"]) - datetime.fromisoformat(x["time"])).total_seconds() / 3600
        if km > 900 * h:
            print(y["user"], x["time"], y["time"], round(km))
