# fails: nine_euros
# hint: half_cents
def left(cents):
    percent = round(cents * 0.0149)
    return cents - percent - 25


for price in (500, 900, 1900):
    print(price, "leaves", left(price))
