# fails: time_limit
# hint: timeout
from pathlib import Path

import requests

response = requests.get("https://quotes.toscrape.com/")
print(response.status_code, response.headers["Content-Type"], len(response.content), "bytes")
page = Path("pages/quotes.html")
page.parent.mkdir(exist_ok=True)
page.write_bytes(response.content)
