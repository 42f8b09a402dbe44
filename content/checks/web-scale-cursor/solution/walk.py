import sys
from time import perf_counter

import httpx

url = sys.argv[1]
ids, seconds = [], []
with httpx.Client(timeout=30) as client:  # free: how long to wait is left open
    while url:
        start = perf_counter()
        page = client.get(url).raise_for_status().json()
        seconds.append(perf_counter() - start)
        ids += [event["id"] for event in page["results"]]
        url = page["next"]

print(len(seconds), "pages,", len(ids), "results,", len(set(ids)), "ids")
print(f"first {seconds[0]:.3f} s, middle {seconds[len(seconds) // 2]:.3f} s, last {seconds[-1]:.3f} s")
