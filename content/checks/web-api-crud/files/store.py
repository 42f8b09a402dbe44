# ruff: noqa
"""The shelf's functions from the hours before."""


def add_book(db, title, pages):
    cursor = db.execute("INSERT INTO books (title, pages) VALUES (?, ?)", (title, pages))
    db.commit()
    return cursor.lastrowid


def all_books(db):
    return db.execute("SELECT id, title, pages FROM books ORDER BY id").fetchall()


def find_book(db, book_id):
    return db.execute("SELECT id, title, pages FROM books WHERE id = ?", (book_id,)).fetchone()


def search_books(db, q):
    return db.execute("SELECT id, title, pages FROM books WHERE title LIKE ? ORDER BY id", (f"%{q}%",)).fetchall()


def change_book(db, book_id, title, pages):
    cursor = db.execute("UPDATE books SET title = ?, pages = ? WHERE id = ?", (title, pages, book_id))
    db.commit()
    return cursor.rowcount == 1


def delete_book(db, book_id):
    cursor = db.execute("DELETE FROM books WHERE id = ?", (book_id,))
    db.commit()
    return cursor.rowcount == 1
