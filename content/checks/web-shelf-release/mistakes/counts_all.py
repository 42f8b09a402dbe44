# fails: known
# hint: counted
import csv

import httpx

created = 0
for row in csv.DictReader(open("books.csv", encoding="utf-8")):
    httpx.post("http://127.0.0.1:8000/api/books", json={"title": row["title"], "pages": int(row["pages"])}, timeout=5)
    created += 1
print(created, "created")
