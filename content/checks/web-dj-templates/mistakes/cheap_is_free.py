# fails: few_cents
# hint: small_ones
def price_text(cents):
    euros = cents // 100
    if euros == 0:
        return "free"
    return f"{euros}.{cents % 100:02}"
