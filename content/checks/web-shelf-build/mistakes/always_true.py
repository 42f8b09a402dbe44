# fails: change_unknown
# hint: truth
def search_books(db, q):
    return db.execute("SELECT * FROM books WHERE title LIKE ?", ("%" + q + "%",)).fetchall()


def change_book(db, book_id, title, pages):
    db.execute("UPDATE books SET title = ?, pages = ? WHERE id = ?", (title, pages, book_id))
    db.commit()
    return True
