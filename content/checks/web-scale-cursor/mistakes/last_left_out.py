# fails: results
# hint: all_results
import sys

import httpx

data = httpx.get(sys.argv[1]).json()
pages, ids = 1, []
while data["next"]:
    ids += [row["id"] for row in data["results"]]
    data = httpx.get(data["next"]).json()
    pages += 1
print(pages, len(ids), len(set(ids)))
