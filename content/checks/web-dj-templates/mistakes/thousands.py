# fails: large
# hint: no_commas
def price_text(cents):
    return f"{cents / 100:,.2f}" if cents else "free"
