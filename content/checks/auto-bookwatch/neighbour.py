"""Two stalls sell jam. How many jars are there, and what do they cost together?

The sums are made of exact decimals; with floats a cent may get lost.
"""

from decimal import Decimal

stalls = {"north": ["3.10", "2.20"], "south": ["4.05", "3.10", "1.15"]}
jars = [Decimal(price) for prices in stalls.values() for price in prices]
print(len(jars), sum(jars))
print(len(jars), sum(map(float, jars)))
