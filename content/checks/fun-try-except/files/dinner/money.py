def format_money(amount, currency="EUR"):
    """Write an amount with two decimals and its currency."""
    return f"{amount:.2f} {currency}"
