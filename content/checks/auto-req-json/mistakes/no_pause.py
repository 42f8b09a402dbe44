# fails: pauses
# hint: one_second
import json
import time

import requests

API = "https://quotes.toscrape.com/api/quotes"

quotes, page = [], 1
while True:
    response = requests.get(API, params={"page": page}, timeout=10)
    data = response.json()
    quotes += data["quotes"]
    if not data["has_next"]:
        break
    page += 1

with open("quotes.json", "w", encoding="utf-8") as file:
    json.dump(quotes, file, ensure_ascii=False, indent=2)
print(len(quotes), "quotes from", page, "pages")
