"""A weather page gives place and degrees. Parse it without a network, and let a missing field say its name.

The function takes text and gives data, so a test needs no page but a short text. An own error tells which field it was.
"""

import re


class FieldMissing(ValueError):
    pass


def parse_weather(html):
    found = dict(re.findall(r'<b id="(\w+)">(.*?)</b>', html))
    for field in ("place", "degrees"):
        if field not in found:
            raise FieldMissing(field)
    return found


print(parse_weather('<b id="place">Oslo</b> <b id="degrees">-3</b>'))
try:
    parse_weather('<b id="place">Oslo</b>')
except FieldMissing as missing:
    print("missing:", missing)
