def create(db, data):
    """Add a book, unless its title is known."""
    if db.execute("SELECT 1 FROM books WHERE title = ?", (data["title"],)).fetchone():
        return 409, {"error": "this title exists"}
    cursor = db.execute("INSERT INTO books (title, pages) VALUES (?, ?)", (data["title"], data["pages"]))
    db.commit()
    return 201, find(db, cursor.lastrowid)


def change(db, book_id, data):
    """Change what the data names, and give the whole book."""
    book = find(db, book_id)
    if book is None:
        return 404, {"error": "no such book"}
    book |= data
    db.execute("UPDATE books SET title = ?, pages = ? WHERE id = ?", (book["title"], book["pages"], book_id))
    db.commit()
    return 200, book


def remove(db, book_id):
    """Delete a book."""
    if find(db, book_id) is None:
        return 404, {"error": "no such book"}
    db.execute("DELETE FROM books WHERE id = ?", (book_id,))
    db.commit()
    return 204, None


def find(db, book_id):
    """Give a book as a dict, or None."""
    row = db.execute("SELECT id, title, pages FROM books WHERE id = ?", (book_id,)).fetchone()
    return dict(row) if row else None
