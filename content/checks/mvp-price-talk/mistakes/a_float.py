# fails: whole_cents
# hint: whole
def left(cents):
    percent = -(-cents * 15 // 1000)
    return float(cents - percent - 25)


for price in (500, 900, 1900):
    print(price, "leaves", left(price))
