# fails: times
# hint: each_timed
import sys
import time

import httpx

url, ids, times = sys.argv[1], [], []
start = time.perf_counter()
while url:
    data = httpx.get(url).json()
    times.append(time.perf_counter() - start)
    ids += [row["id"] for row in data["results"]]
    url = data["next"]
print(len(times), len(ids), len(set(ids)), times[0], times[len(times) // 2], times[-1])
