"""A weather page gives place and degrees. Parse it without a network, and let a missing field say its name.

The function takes text and gives data, so a test needs no page but a short text. An own error tells which field it was.
"""

import re


class FieldMissing(ValueError):
    pass


def parse_weather(html):
    found = {}
    for field in ("place", "degrees"):
        match = re.search(rf'<b id="{field}">(.*?)</b>', html)
        if match is None:
            raise FieldMissing(field)
        found[field] = match[1]
    return found


print(parse_weather('<b id="place">Oslo</b> <b id="degrees">-3</b>'))
try:
    parse_weather('<b id="place">Oslo</b>')
except FieldMissing as missing:
    print("missing:", missing)
