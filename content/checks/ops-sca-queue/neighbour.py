"""A baker takes orders from a board and wipes each one off when the cake is done. A cake that burns stays there.

Wiping comes last; the clock is asked before each order.
"""

board = ["plum", "coal", "apple", "late"]
cakes, clock = [], iter([9, 10, 11, 18])
for order in list(board):
    if next(clock) >= 17:
        break
    try:
        if order == "coal":
            raise RuntimeError("burnt")
        cakes.append(order)
    except RuntimeError:
        continue
    board.remove(order)
print(cakes, "still on the board:", board)
