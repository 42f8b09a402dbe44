# fails: headroom
# hint: thirty_more
import sys
from math import ceil


def replicas(rate, per_pod):
    return max(1, ceil(round(rate / per_pod, 9)))


def in_flight(rate, seconds):
    return rate * seconds


if __name__ == "__main__":
    print(replicas(*map(float, sys.argv[1:])))
