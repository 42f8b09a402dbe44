# fails: deletes
# hint: only_that
def search_books(db, q):
    return db.execute("SELECT * FROM books WHERE title LIKE ?", ("%" + q + "%",)).fetchall()


def change_book(db, book_id, title, pages):
    count = db.execute("UPDATE books SET title = ?, pages = ? WHERE id = ?", (title, pages, book_id)).rowcount
    db.commit()
    return count > 0


def delete_book(db, book_id):
    return db.execute("DELETE FROM books WHERE id = ?", (book_id,)).rowcount > 0
