# fails: created
# hint: for_good
def create(db, data):
    cursor = db.execute("INSERT INTO books (title, pages) VALUES (?, ?)", (data["title"], data["pages"]))
    return 201, {"id": cursor.lastrowid, "title": data["title"], "pages": data["pages"]}
