def search_books(db, q):
    """Give the books with q in their title."""
    return db.execute("SELECT id, title, pages FROM books WHERE title LIKE ? ORDER BY id", (f"%{q}%",)).fetchall()


def change_book(db, book_id, title, pages):
    """Give a book another title and number of pages, and tell whether it was there."""
    cursor = db.execute("UPDATE books SET title = ?, pages = ? WHERE id = ?", (title, pages, book_id))
    db.commit()
    return cursor.rowcount == 1


def delete_book(db, book_id):
    """Delete a book, and tell whether it was there."""
    cursor = db.execute("DELETE FROM books WHERE id = ?", (book_id,))
    db.commit()
    return cursor.rowcount == 1
