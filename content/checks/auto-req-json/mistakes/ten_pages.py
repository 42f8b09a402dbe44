# fails: all_pages
# hint: has_next
import json
import time

import requests

quotes = []
for page in range(1, 11):
    response = requests.get("https://quotes.toscrape.com/api/quotes", params={"page": page}, timeout=10)
    if response.ok:
        quotes += response.json()["quotes"]
    time.sleep(1)
with open("quotes.json", "w", encoding="utf-8") as file:
    json.dump(quotes, file)
print(len(quotes), "quotes from 10 pages")
