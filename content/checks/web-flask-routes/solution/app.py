from flask import Flask, abort, url_for

app = Flask(__name__)

BOOKS = {
    1: {"title": "Dune", "pages": 612},  # free: your own books
    2: {"title": "Persuasion", "pages": 249},  # free: your own books
    3: {"title": "Kindred", "pages": 264},  # free: your own books
    4: {"title": "Momo", "pages": 304},  # free: your own books
    5: {"title": "Solaris", "pages": 204},  # free: your own books
}


@app.route("/books")
def book_list():
    links = [
        f'<li><a href="{url_for("book_page", book_id=book_id)}">{book["title"]}</a></li>'
        for book_id, book in BOOKS.items()
    ]
    return f"<ul>{''.join(links)}</ul>"


@app.route("/books/<int:book_id>")
def book_page(book_id):
    book = BOOKS.get(book_id)
    if book is None:
        abort(404)
    return f"<h1>{book['title']}</h1><p>{book['pages']} pages</p>"
