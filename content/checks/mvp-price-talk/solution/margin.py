def left(cents):
    """Give what a payment leaves after its fee."""
    percent = -(-cents * 15 // 1000)
    return cents - percent - 25


for price in (500, 900, 1900):
    print(price, "leaves", left(price))
