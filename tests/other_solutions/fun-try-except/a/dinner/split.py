def split_bill(total, people, tip=0.10):
    """Return each share."""
    if people < 1:
        raise ValueError("people must be at least 1")
    return round(total * (1 + tip) / people, 2)
