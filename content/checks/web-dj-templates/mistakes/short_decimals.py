# fails: with_decimals
# hint: two_places
def price_text(cents):
    return "free" if cents == 0 else str(cents / 100)
