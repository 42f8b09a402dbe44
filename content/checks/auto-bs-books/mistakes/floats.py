# fails: prices
# hint: no_stray_letter
import csv
from decimal import Decimal

import requests
from bs4 import BeautifulSoup

STARS = {"One": 1, "Two": 2, "Three": 3, "Four": 4, "Five": 5}

response = requests.get("https://books.toscrape.com/", timeout=10)
soup = BeautifulSoup(response.content, "html.parser")

with open("books1.csv", "w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["title", "price", "stars"])
    for book in soup.select("article.product_pod"):
        price = float(book.select_one(".price_color").get_text().lstrip("£"))
        word = book.select_one(".star-rating")["class"][1]
        writer.writerow([book.select_one("h3 a")["title"], price, STARS[word]])
