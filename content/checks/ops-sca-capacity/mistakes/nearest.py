# fails: headroom
# hint: thirty_more
import sys
from math import ceil


def replicas(rate, per_pod):
    return max(1, round(rate * 1.3 / per_pod))


def in_flight(rate, seconds):
    return rate * seconds


if __name__ == "__main__":
    print(replicas(*map(float, sys.argv[1:])))
