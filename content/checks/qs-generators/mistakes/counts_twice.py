# fails: levels
# hint: one_pass
import random
import tracemalloc
from collections import Counter

LEVELS = ("INFO", "INFO", "INFO", "WARN", "ERROR")
PARTS = ("disk", "net", "cpu")


def make_log(path, lines=500_000):
    """Write a log of chance."""
    with open(path, "w", encoding="utf-8") as log:
        for _ in range(lines):
            day = random.randint(1, 28)
            level, part = random.choice(LEVELS), random.choice(PARTS)
            log.write(f"2026-01-{day:02} {level} {part} {random.randint(0, 99)}\n")


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
    names = {record[1] for record in records}
    return {name: sum(record[1] == name for record in records) for name in names}


def measured(work):
    """Give a result and the peak of memory in MB."""
    tracemalloc.start()
    result = work()
    peak = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    return result, peak


def by_lists(path):
    with open(path, encoding="utf-8") as log:
        lines = list(log)
    records = list(parse(lines))
    return sum(record[-1] for record in list(warnings(records)))


def main():
    make_log("big.log")
    for name, work in (
        ("generators", lambda: sum(record[-1] for record in warnings(parse(read_lines("big.log"))))),
        ("lists", lambda: by_lists("big.log")),
    ):
        total, peak = measured(work)
        print(f"{name}: {total}, peak {peak:.1f} MB")
    print(count_levels(parse(read_lines("big.log"))))


if __name__ == "__main__":
    main()
