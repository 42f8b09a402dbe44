import sys

from bookwatch.fetch import SITE, FetchError, fetch
from bookwatch.parse import parse_book, parse_categories, parse_list
from bookwatch.store import connect, save


def watch(db, upc, title, pence):
    """Store a book, and tell what is new about it."""
    old = save(db, upc, title, pence)
    if old is None:
        print(f"NEW {title} {pence / 100:.2f}")
    elif old != pence:
        print(f"CHANGED {title} {old / 100:.2f} {pence / 100:.2f}")


def main():
    db, failed = connect(), False
    categories = parse_categories(fetch(SITE), SITE)
    for name in sys.argv[1:]:
        url = categories[name]
        try:
            for book in parse_list(fetch(url), url):
                watch(db, *parse_book(fetch(book)))
        except FetchError as error:
            print("FAILED", error)
            failed = True
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
