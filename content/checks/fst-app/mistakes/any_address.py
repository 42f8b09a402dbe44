# fails: refused
# hint: both_fields
import sqlite3
from html import escape
from urllib.parse import parse_qs
from wsgiref.simple_server import make_server


def connect():
    db = sqlite3.connect("links.db")
    db.execute("create table if not exists links (id integer primary key, title text, url text)")
    return db


def page(title="", url="", error=""):
    db = connect()
    rows = db.execute("select title, url from links order by id desc").fetchall()
    db.close()
    items = "".join(f'<li><a href="{escape(to)}">{escape(name)}</a></li>' for name, to in rows)
    return f"""<!doctype html><html lang="en"><title>Links</title><h1>Links</h1>
<form method="post"><p>{error}</p>
<label>Title <input name="title" value="{escape(title)}"></label>
<label>URL <input name="url" value="{escape(url)}"></label><button>Add</button></form>
<ul>{items}</ul></html>"""


def add(environ):
    body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0)).decode()
    fields = parse_qs(body)
    title, url = (fields.get(name, [""])[0].strip() for name in ("title", "url"))
    if not title or not url:
        return "422 Unprocessable Entity", [], page(title, url, "A title and a web address, please.")
    with connect() as db:
        db.execute("insert into links (title, url) values (?, ?)", (title, url))
    return "303 See Other", [("Location", "/")], ""


def application(environ, start_response):
    status, headers, text = "404 Not Found", [], "Not found"
    if environ["PATH_INFO"] == "/":
        status, headers, text = add(environ) if environ["REQUEST_METHOD"] == "POST" else ("200 OK", [], page())
    start_response(status, [("Content-Type", "text/html; charset=utf-8"), *headers])
    return [text.encode()]


if __name__ == "__main__":
    make_server("127.0.0.1", 8000, application).serve_forever()  # free: the server itself
