"""A ticket machine writes the answers into an address. Which signs does it have to replace?

A blank, an ampersand and a hash sign mean something in an address, so they travel in disguise.
"""

from urllib.parse import parse_qs, urlencode

asked = {"from": "Bath & Wells", "class": "2", "seat": "#14"}
address = "tickets.html?" + urlencode(asked)
print(address)
print(parse_qs(address.partition("?")[2])["from"][0])
