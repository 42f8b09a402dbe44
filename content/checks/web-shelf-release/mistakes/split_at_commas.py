# fails: posts_all
# hint: ValueError
import httpx

created = 0
for line in open("books.csv", encoding="utf-8").read().splitlines()[1:]:
    title, pages = line.split(",")
    httpx.post("http://127.0.0.1:8000/api/books", json={"title": title, "pages": int(pages)})
    created += 1
print(created, "created")
