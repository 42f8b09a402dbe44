from pathlib import Path
import requests
with requests.Session() as s:
    page = s.request("GET", "https://quotes.toscrape.com/", timeout=10)
body = page.content
print(page.status_code, page.headers.get("content-type"), f"{len(body)} bytes", sep="\n")
Path("pages").mkdir(exist_ok=True)
Path("pages", "quotes.html").write_bytes(body)
