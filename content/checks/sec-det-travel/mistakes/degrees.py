# fails: one_degree
# hint: radians
from math import asin, cos, sin, sqrt


def distance(lat1, lon1, lat2, lon2):
    h = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * 6371 * asin(sqrt(h))
