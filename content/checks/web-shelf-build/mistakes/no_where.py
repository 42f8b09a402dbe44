# fails: changes
# hint: only_that
def search_books(db, q):
    return db.execute("SELECT * FROM books WHERE title LIKE ?", ("%" + q + "%",)).fetchall()


def change_book(db, book_id, title, pages):
    db.execute("UPDATE books SET title = ?, pages = ?", (title, pages))
    db.commit()
    return True
