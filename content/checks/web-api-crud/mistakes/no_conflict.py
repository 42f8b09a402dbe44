# fails: same_title
# hint: exists
def create(db, data):
    cursor = db.execute("INSERT INTO books (title, pages) VALUES (?, ?)", (data["title"], data["pages"]))
    db.commit()
    return 201, {"id": cursor.lastrowid, "title": data["title"], "pages": data["pages"]}
