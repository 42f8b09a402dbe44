import json
import time

import requests

API = "https://quotes.toscrape.com/api/quotes"

quotes, page = [], 1
while True:
    response = requests.get(API, params={"page": page}, timeout=10)  # free: how long it waits is left open
    data = response.json()
    quotes += data["quotes"]
    if not data["has_next"]:
        break
    page += 1
    time.sleep(1)

with open("quotes.json", "w", encoding="utf-8") as file:
    json.dump(quotes, file, ensure_ascii=False, indent=2)  # free: how it is written is left open
print(len(quotes), "quotes from", page, "pages")
