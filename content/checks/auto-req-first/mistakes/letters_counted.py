# fails: number_of_bytes
# hint: bytes_not_letters
from pathlib import Path

import requests

response = requests.get("https://quotes.toscrape.com/", timeout=10)
print(response.status_code, response.headers["Content-Type"], len(response.text), "bytes")
page = Path("pages/quotes.html")
page.parent.mkdir(exist_ok=True)
page.write_bytes(response.content)
