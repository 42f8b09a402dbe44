# fails: wrong_data
# hint: only_refused
import csv
import time

import httpx

created = known = 0
for row in csv.DictReader(open("books.csv", encoding="utf-8")):
    for pause in (1, 2, None):
        try:
            answer = httpx.post(
                "http://127.0.0.1:8000/api/books", json={"title": row["title"], "pages": int(row["pages"])}, timeout=5
            )
            if answer.status_code not in (201, 409):
                raise httpx.ConnectError("try again")
            break
        except httpx.HTTPError:
            if pause is None:
                raise
            time.sleep(pause)
    created += answer.status_code == 201
    known += answer.status_code == 409
print(created, "created,", known, "known")
