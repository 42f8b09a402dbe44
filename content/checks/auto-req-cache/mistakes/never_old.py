# fails: old_entries
# hint: compare_age
import hashlib
import json
import time
from pathlib import Path

from polite import Polite

CACHE = Path(".cache")
polite = Polite()
counts = {"fetched": 0, "cached": 0}


def get_cached(url, max_age=86400):
    """Give the bytes of a page, from the disk if they are fresh."""
    page = CACHE / hashlib.sha256(url.encode()).hexdigest()
    note = page.with_suffix(".json")
    if note.exists():
        counts["cached"] += 1
        return page.read_bytes()

    response = polite.get(url)
    counts["fetched"] += 1
    if response.status_code == 200:
        CACHE.mkdir(exist_ok=True)
        page.write_bytes(response.content)
        note.write_text(json.dumps({"url": url, "status": 200, "time": time.time()}))
    return response.content


if __name__ == "__main__":
    for number in range(1, 11):
        get_cached(f"https://quotes.toscrape.com/page/{number}/")
    print(f"{counts['fetched']} fetched, {counts['cached']} cached")
