# fails: created
# hint: whole_book
def create(db, data):
    if db.execute("SELECT 1 FROM books WHERE title = ?", (data["title"],)).fetchone():
        return 409, None
    db.execute("INSERT INTO books (title, pages) VALUES (?, ?)", (data["title"], data["pages"]))
    db.commit()
    return 201, data
