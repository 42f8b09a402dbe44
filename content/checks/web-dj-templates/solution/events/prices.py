def price_text(cents):
    """Write a price for people."""
    if cents == 0:
        return "free"
    return f"{cents / 100:.2f}"
