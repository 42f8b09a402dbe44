# fails: pages
# hint: KeyError
import sys

import httpx

seen, number = set(), 1
while True:
    data = httpx.get(sys.argv[1], params={"page": number}).json()
    seen |= {row["id"] for row in data["results"]}
    if not data["next"]:
        break
    number += 1
print(number, len(seen), len(seen))
