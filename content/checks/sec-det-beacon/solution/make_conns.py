import argparse
import csv
from random import Random


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=5)  # free: the seed is given
    draw = Random(parser.parse_args().seed)
    rows = []
    for host in range(21):
        time = 0.0  # free: any beginning
        for _ in range(100):  # free: at least 50
            time += draw.uniform(57, 63) if host == 20 else draw.expovariate(1 / 60)  # free: which host it is
            rows.append((round(time, 2), f"10.0.0.{host + 1}", "updates.lab.test"))  # free: invented names
    with open("conns.csv", "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["time", "source", "target"])
        writer.writerows(sorted(rows))


if __name__ == "__main__":
    main()
