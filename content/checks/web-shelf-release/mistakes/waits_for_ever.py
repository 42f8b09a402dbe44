# fails: timeout
# hint: five_seconds
import csv
import time

import httpx


def send(book, pauses=(1, 2)):
    try:
        return httpx.post("http://127.0.0.1:8000/api/books", json=book, timeout=None).status_code
    except httpx.ConnectError:
        if not pauses:
            raise
        time.sleep(pauses[0])
        return send(book, pauses[1:])


statuses = []
for row in csv.DictReader(open("books.csv", encoding="utf-8")):
    statuses.append(send({"title": row["title"], "pages": int(row["pages"])}))
print(statuses.count(201), "created")
print(statuses.count(409), "known")
