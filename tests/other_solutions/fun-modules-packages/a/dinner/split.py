def split_bill(total, people, tip=0.10):
    """Return each share."""
    return round(total * (1 + tip) / people, 2)
