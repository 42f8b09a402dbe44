import re
from urllib.parse import urljoin

from bs4 import BeautifulSoup


def parse_categories(html, base):
    """Give the address of each category by its name in small letters."""
    links = BeautifulSoup(html, "html.parser").select(".nav-list ul a")
    return {link.get_text(strip=True).lower(): urljoin(base, link["href"]) for link in links}


def parse_list(html, base):
    """Give the addresses of the books of a page."""
    return [urljoin(base, link["href"]) for link in BeautifulSoup(html, "html.parser").select("h3 a")]


def parse_book(html):
    """Give (upc, title, pence) of a book."""
    soup = BeautifulSoup(html, "html.parser")
    pounds, pence = re.search(r"(\d+)\.(\d\d)", soup.select_one(".price_color").get_text()).groups()
    return soup.find("th", string="UPC").find_next("td").get_text(), soup.h1.get_text(), int(pounds + pence)
