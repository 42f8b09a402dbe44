# fails: cut
# hint: sixty
from pathlib import Path

from bs4 import BeautifulSoup

soup = BeautifulSoup(Path("pages/quotes.html").read_bytes(), "html.parser")
for number, quote in enumerate(soup.find_all("div", class_="quote"), start=1):
    author = quote.find("small", class_="author").get_text()
    text = quote.find("span", class_="text").get_text()
    print(number, author, text)
