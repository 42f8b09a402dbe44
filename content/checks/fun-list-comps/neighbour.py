"""From prices in cents make prices in euros, keep those under ten, and call the others dear.

The filter stands after the for, the choice before it. The loop below says the first one in four lines.
"""

cents = [250, 1890, 999, 4500]
cheap_loop = []
for price in cents:
    if price < 1000:
        cheap_loop.append(price / 100)

print(cheap_loop == [price / 100 for price in cents if price < 1000])
print([price / 100 if price < 1000 else "dear" for price in cents])
