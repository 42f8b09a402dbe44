# fails: no_half
# hint: only_up
def left(cents):
    percent = cents * 15 // 1000 + 1
    return cents - percent - 25


for price in (500, 900, 1900):
    print(price, "leaves", left(price))
