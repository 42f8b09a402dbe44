"""A menu names its prices as text and its heat as a word. Make numbers of both, and add them up.

Decimal keeps cents exact. A dictionary knows what the words stand for.
"""

from decimal import Decimal

menu = [("soup", "€4.10", "Mild"), ("curry", "€11.20", "Hot"), ("salsa", "€3.30", "Hot")]
heat = {"Mild": 1, "Medium": 2, "Hot": 3}

total = Decimal(0)
chillies = 0
for dish, price, word in menu:
    total += Decimal(price.lstrip("€"))
    chillies += heat[word]
print("all dishes:", total, "chillies:", chillies)
