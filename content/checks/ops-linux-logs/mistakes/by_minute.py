# fails: hours
# hint: by_hour
from collections import Counter
from pathlib import Path

rows = [line.split() for line in Path("access.log").read_text(encoding="utf-8").splitlines()]
times, addresses, paths, statuses, milliseconds = zip(*rows)
waits = [int(wait) for wait in milliseconds]

for address, count in Counter(addresses).most_common(5):
    print(address, count)
print("5xx:", sum(status.startswith("5") for status in statuses))
print("slowest:", paths[waits.index(max(waits))])
for hour, count in sorted(Counter(time[:16] for time in times).items()):
    print(hour, count)
print(f"mean: {sum(waits) / len(waits):.1f} ms")
