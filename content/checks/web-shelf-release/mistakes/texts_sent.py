# fails: posts_all
# hint: pages_number
import csv

import httpx

created = known = 0
for row in csv.DictReader(open("books.csv", encoding="utf-8")):
    status = httpx.post("http://127.0.0.1:8000/api/books", json=row, timeout=5).status_code
    created += status == 201
    known += status == 409
print(f"{created} created, {known} known")
