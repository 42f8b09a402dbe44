# fails: saved
# hint: as_bytes
from pathlib import Path

import requests

response = requests.get("https://quotes.toscrape.com/", timeout=10)
print(response.status_code, response.headers["Content-Type"], len(response.content), "bytes")
page = Path("pages/quotes.html")
page.parent.mkdir(exist_ok=True)
page.write_text(response.text, encoding="utf-8")
