# fails: ten_to_twelve
# hint: formula
from math import ceil
from statistics import NormalDist

Z = NormalDist().inv_cdf(0.975) + NormalDist().inv_cdf(0.8)


def needed(p, q):
    return int(Z**2 * (p * (1 - p) + q * (1 - q)) / (q - p) ** 2)


def main():
    for base in (0.02, 0.05, 0.10, 0.20):
        for lift in (0.2, 0.5, 1.0):
            print(f"{base:.0%} by {lift:.0%}:", needed(base, base * (1 + lift)))


if __name__ == "__main__":
    main()
