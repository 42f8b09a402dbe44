"""A waiter asks about the order only when the menu is closed.

Dishes that are missing are no fault as long as somebody still reads.
"""

menu_closed = {"Ada": True, "Bo": False}
orders = {"Ada": "", "Bo": ""}
for guest, order in orders.items():
    if menu_closed[guest] and not order:
        print(f"{guest}, what would you like?")
    else:
        print(f"{guest} is left alone")
