# fails: few_cents
# hint: small_ones
def price_text(cents):
    if not cents:
        return "free"
    rest = str(cents % 100)
    if rest == "0":
        rest = "00"
    return f"{cents // 100}.{rest}"
