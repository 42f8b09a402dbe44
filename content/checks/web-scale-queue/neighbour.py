"""A print shop passes slips with order numbers to its workshop. The workshop looks the order up when its turn comes.

The slip holds the number only, so what is printed is what the book says now, not what it said at the counter.
"""

orders = {31: {"who": "Ida", "cards": 50}, 32: {"who": "Max", "cards": 20}}
slips = []


def workshop(number):
    order = orders[number]
    return f"{order['cards']} cards for {order['who']}"


slips.append(31)
slips.append(32)
orders[31]["cards"] = 80
while slips:
    print(workshop(slips.pop(0)))
