# fails: no_circles
# hint: seen_before
import argparse
import json
from urllib.parse import urljoin

from bs4 import BeautifulSoup
from cache import get_cached

START = "https://quotes.toscrape.com/page/1/"


def pages(start, limit):
    """Yield the soup of each page, following the next link."""
    url, seen = start, []
    while url and len(seen) < limit:
        seen.append(url)
        soup = BeautifulSoup(get_cached(url), "html.parser")
        yield soup
        link = soup.select_one("li.next a")
        url = urljoin(url, link["href"]) if link else None


def main():
    parser = argparse.ArgumentParser(description="Read all quotes.")
    parser.add_argument("--max-pages", type=int, default=20)
    args = parser.parse_args()
    quotes = count = 0
    with open("quotes.jsonl", "w", encoding="utf-8") as file:
        for soup in pages(START, args.max_pages):
            count += 1
            for quote in soup.select("div.quote"):
                row = {"text": quote.select_one(".text").get_text(), "author": quote.select_one(".author").get_text()}
                print(json.dumps(row, ensure_ascii=False), file=file)
                quotes += 1
    print(f"{quotes} quotes, {count} pages")


if __name__ == "__main__":
    main()
