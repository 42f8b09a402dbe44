# fails: token
# hint: hidden_value
import os

import requests
from bs4 import BeautifulSoup

SITE = "https://quotes.toscrape.com"


def word(response):
    """Give the word that tells whether somebody is logged in."""
    return "Logout" if "Logout" in response.text else "Login"


with requests.Session() as session:
    form = BeautifulSoup(session.get(f"{SITE}/login", timeout=10).content, "html.parser")
    fields = {
        "csrf_token": form.select_one("input[type=hidden]")["value"],
        "username": "ada",
        "password": os.environ["LAB_PASSWORD"],
    }
    session.post(f"{SITE}/login", data=fields, timeout=10)
    print(word(session.get(f"{SITE}/", timeout=10)))
print(word(requests.get(f"{SITE}/", timeout=10)))
