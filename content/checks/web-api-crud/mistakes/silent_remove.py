# fails: unknown
# hint: look_first
def create(db, data):
    if db.execute("SELECT 1 FROM books WHERE title = ?", (data["title"],)).fetchone():
        return 409, None
    cursor = db.execute("INSERT INTO books (title, pages) VALUES (?, ?)", (data["title"], data["pages"]))
    db.commit()
    return 201, {"id": cursor.lastrowid, "title": data["title"], "pages": data["pages"]}


def change(db, book_id, data):
    for name in ("title", "pages"):
        if name in data:
            db.execute(f"UPDATE books SET {name} = ? WHERE id = ?", (data[name], book_id))
    db.commit()
    row = db.execute("SELECT * FROM books WHERE id = ?", (book_id,)).fetchone()
    return (200, dict(row)) if row else (404, None)


def remove(db, book_id):
    db.execute("DELETE FROM books WHERE id = ?", (book_id,))
    db.commit()
    return 204, None
