import sys
from math import ceil


def replicas(rate, per_pod):
    """Give the pods that a rate needs, with headroom."""
    return max(1, ceil(round(rate * 1.3 / per_pod, 9)))  # free: nine places are a matter of taste


def in_flight(rate, seconds):
    """Give how many requests are under way on average."""
    return rate * seconds


if __name__ == "__main__":
    print(replicas(*map(float, sys.argv[1:])))
