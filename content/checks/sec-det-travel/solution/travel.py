import csv
from datetime import datetime
from itertools import pairwise
from math import asin, cos, radians, sin, sqrt

RADIUS = 6371


def distance(lat1, lon1, lat2, lon2):
    """Give the kilometres between two places."""
    lat1, lon1, lat2, lon2 = map(radians, (lat1, lon1, lat2, lon2))
    h = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * RADIUS * asin(sqrt(h))


def main():
    with open("logins.csv", newline="") as file:
        logins = sorted(csv.DictReader(file), key=lambda login: (login["user"], login["time"]))
    for before, after in pairwise(logins):
        if before["user"] != after["user"]:
            continue
        km = distance(*(float(login[name]) for login in (before, after) for name in ("lat", "lon")))
        hours = (datetime.fromisoformat(after["time"]) - datetime.fromisoformat(before["time"])).total_seconds() / 3600
        if km > 200 and km > 900 * hours:  # free: nothing lies exactly at a limit
            print(after["user"], before["time"], after["time"], round(km), "km")


if __name__ == "__main__":
    main()
