"""How many links of a page lead to other sites, and how many stay? A selector by the beginning of an attribute would tell.

Here the standard library collects the addresses, and startswith plays the selector.
"""

import re

page = '<a href="/home">Home</a> <a href="https://example.org">Out</a> <p><a href="/shop/tea">Tea</a></p>'
addresses = re.findall(r'href="([^"]*)"', page)
inside = [address for address in addresses if address.startswith("/")]
print(len(inside), "stay,", len(addresses) - len(inside), "lead away")
shop = sum(address.startswith("/shop/") for address in addresses)
print("in the shop:", shop)
