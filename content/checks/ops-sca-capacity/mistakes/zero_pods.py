# fails: at_least_one
# hint: one_pod
import sys
from math import ceil


def replicas(rate, per_pod):
    return ceil(round(rate * 1.3 / per_pod, 9))


def in_flight(rate, seconds):
    return rate * seconds


if __name__ == "__main__":
    print(replicas(*map(float, sys.argv[1:])))
