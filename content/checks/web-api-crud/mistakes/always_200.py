# fails: created
# hint: which_status
def create(db, data):
    cursor = db.execute("INSERT INTO books (title, pages) VALUES (?, ?)", (data["title"], data["pages"]))
    db.commit()
    return 200, {"id": cursor.lastrowid, "title": data["title"], "pages": data["pages"]}
