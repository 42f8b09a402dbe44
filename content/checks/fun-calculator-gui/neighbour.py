"""A till has one button for each coin. Make the buttons in a loop, so that each knows its own coin, and press three of them.

A lambda looks up a name when it is called. A default keeps the value of this round.
"""

till = []
coins = (5, 10, 50)
forgetful = [lambda: till.append(coin) for coin in coins]
buttons = [lambda coin=coin: till.append(coin) for coin in coins]

forgetful[0]()
print("without a default:", till)

till.clear()
for number in (0, 1, 1):
    buttons[number]()
print("with a default:", till, "together", sum(till))
