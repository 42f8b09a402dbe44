def format_money(amount, currency="EUR"):
    """Return an amount as text."""
    return f"{amount:.2f} {currency}"
