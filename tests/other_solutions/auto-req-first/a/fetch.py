import os

import requests


def main():
    r = requests.get("https://quotes.toscrape.com/", timeout=10)
    print("Status:", r.status_code)
    print("Type:", r.headers["Content-Type"])
    print("Bytes:", len(r.content))
    os.makedirs("pages", exist_ok=True)
    with open("pages/quotes.html", "wb") as f:
        f.write(r.content)


if __name__ == "__main__":
    main()
