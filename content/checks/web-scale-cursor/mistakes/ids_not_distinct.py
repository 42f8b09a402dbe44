# fails: different
# hint: count_once
import sys
import time

import httpx

url, pages, ids, times = sys.argv[1], 0, [], []
while url is not None:
    start = time.time()
    data = httpx.get(url).json()
    times.append(time.time() - start)
    pages += 1
    ids.extend(row["id"] for row in data["results"])
    url = data["next"]
print(pages, len(ids), len(ids), times[0], times[pages // 2], times[-1])
