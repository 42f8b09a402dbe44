"""Which rule of several finds exactly one book?"""

books = [{"title": "Emma", "shelf": 3}, {"title": "Persuasion", "shelf": 3}]
rules = [("shelf", 3), ("title", "Emma")]
for key, wanted in rules:
    hits = [book["title"] for book in books if book.get(key) == wanted]
    print(key, "finds", len(hits))
