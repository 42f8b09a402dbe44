"""A recipe book prints a short mark of each recipe on its card, so that a changed recipe is noticed at once.

The mark is made of the text alone. The title stays readable in front of it.
"""

import zlib


def card(title, recipe):
    mark = zlib.crc32(recipe.encode())
    return f"{title} [{mark:08x}]"


print(card("Pancakes", "2 eggs, 250 g flour"))
print(card("Pancakes", "3 eggs, 250 g flour"))
print(card("Crepes", "2 eggs, 250 g flour"))
