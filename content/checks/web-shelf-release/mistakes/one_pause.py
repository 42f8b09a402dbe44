# fails: tries_again
# hint: growing
import csv
import time

import httpx

created = known = 0
with httpx.Client(base_url="http://127.0.0.1:8000", timeout=httpx.Timeout(5)) as client:
    for row in csv.DictReader(open("books.csv", encoding="utf-8")):
        for attempt in range(3):
            try:
                answer = client.post("/api/books", json={"title": row["title"], "pages": int(row["pages"])})
                break
            except httpx.ConnectError:
                time.sleep(1)
        created += answer.status_code == 201
        known += answer.status_code == 409
print(created, "created,", known, "known")
