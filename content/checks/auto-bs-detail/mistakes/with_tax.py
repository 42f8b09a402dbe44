# fails: prices
# hint: without_tax
import csv
import re
from decimal import Decimal
from urllib.parse import urljoin

from bs4 import BeautifulSoup
from cache import get_cached

TRAVEL = "https://books.toscrape.com/catalogue/category/books/travel_2/index.html"


def soup_of(url):
    return BeautifulSoup(get_cached(url), "html.parser")


def read_book(url):
    """Give UPC, title, price and stock of a book's page."""
    soup = soup_of(url)
    table = {row.th.get_text(): row.td.get_text() for row in soup.select("table tr")}
    price = Decimal(table["Price (incl. tax)"].lstrip("£"))
    stock = int(re.search(r"\d+", table["Availability"]).group())
    return table["UPC"], soup.h1.get_text(), price, stock


def main():
    links = soup_of(TRAVEL).select("article.product_pod h3 a")
    books = [read_book(urljoin(TRAVEL, link["href"])) for link in links]
    with open("travel.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["upc", "title", "price", "stock"])
        writer.writerows(sorted(books, key=lambda book: book[2]))


if __name__ == "__main__":
    main()
