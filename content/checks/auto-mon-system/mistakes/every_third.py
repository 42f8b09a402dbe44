# fails: once
# hint: once_per_breach
import argparse
import csv
import time
from datetime import datetime

import psutil


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--max-cpu", type=float)
    parser.add_argument("--max-mem", type=float)
    parser.add_argument("--min-free", type=float)
    limits = parser.parse_args()
    bad = {"cpu": 0, "memory": 0, "disk": 0}
    with open("vitals.csv", "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["time", "cpu", "memory", "free_gb"])
        for number in range(12):
            if number:
                time.sleep(5)
            cpu, memory = psutil.cpu_percent(), psutil.virtual_memory().percent
            free = psutil.disk_usage("/").free / 1e9
            writer.writerow([datetime.now().isoformat(timespec="seconds"), cpu, memory, round(free, 1)])
            broken = {
                "cpu": limits.max_cpu is not None and cpu > limits.max_cpu,
                "memory": limits.max_mem is not None and memory > limits.max_mem,
                "disk": limits.min_free is not None and free < limits.min_free,
            }
            for name, is_broken in broken.items():
                bad[name] = bad[name] + 1 if is_broken else 0
                if bad[name] >= 3:
                    print("WARNING", name)


if __name__ == "__main__":
    main()
