# fails: changed
# hint: KeyError
def create(db, data):
    if db.execute("SELECT 1 FROM books WHERE title = ?", (data["title"],)).fetchone():
        return 409, None
    cursor = db.execute("INSERT INTO books (title, pages) VALUES (?, ?)", (data["title"], data["pages"]))
    db.commit()
    return 201, {"id": cursor.lastrowid, "title": data["title"], "pages": data["pages"]}


def change(db, book_id, data):
    db.execute("UPDATE books SET title = ?, pages = ? WHERE id = ?", (data["title"], data["pages"], book_id))
    db.commit()
    return 200, {"id": book_id, "title": data["title"], "pages": data["pages"]}
