"""A bakery's shop has a board that a class describes, and a button that makes the chosen loaves cheaper.

The board only names things; something else draws it. The button goes through what was chosen and nothing else.
"""

loaves = [{"name": "rye", "cents": 420}, {"name": "oat", "cents": 380}, {"name": "corn", "cents": 510}]


class Board:
    columns = ("name", "cents")
    buttons = ("evening_price",)

    def evening_price(self, chosen):
        for loaf in chosen:
            loaf["cents"] = loaf["cents"] * 3 // 4


board = Board()
for button in board.buttons:
    getattr(board, button)(loaves[:2])
for loaf in loaves:
    print(*(loaf[name] for name in board.columns))
