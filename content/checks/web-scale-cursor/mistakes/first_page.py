# fails: pages
# hint: to_the_end
import sys

import httpx

data = httpx.get(sys.argv[1]).json()
print(1, len(data["results"]), len({row["id"] for row in data["results"]}))
