# fails: a_row_each
# hint: a_row_each
import argparse
import csv
import re
import sys
from pathlib import Path

from polite import Polite

PAGES = Path("pages")


def file_for(url):
    """Give the file of a page."""
    return PAGES / (re.sub(r"\W+", "-", url.partition("://")[2]).strip("-") + ".html")


def grab(urls, fresh):
    """Fetch pages; give a row for each."""
    polite = Polite()
    for url in urls:
        file = file_for(url)
        if file.exists() and not fresh:
            yield [url, 200, file.stat().st_size, 0, file]
            continue
        response = polite.get(url)
        if not response.ok:
            continue
        file.write_bytes(response.content)
        seconds = response.elapsed.total_seconds()
        yield [url, response.status_code, len(response.content), seconds, file if response.ok else ""]


def main():
    parser = argparse.ArgumentParser(description="Fetch the pages of urls.txt.")
    parser.add_argument("--fresh", action="store_true", help="fetch what is there as well")
    args = parser.parse_args()
    PAGES.mkdir(exist_ok=True)
    rows = list(grab(Path("urls.txt").read_text(encoding="utf-8").split(), args.fresh))
    with open("manifest.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["url", "status", "bytes", "seconds", "file"])
        writer.writerows(rows)
    return int(any(row[1] != 200 for row in rows))


if __name__ == "__main__":
    sys.exit(main())
