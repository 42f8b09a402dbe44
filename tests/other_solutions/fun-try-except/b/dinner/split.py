def split_bill(total, people, tip=0.10):
    """Return each share."""
    if not people >= 1:
        raise ValueError("people must be at least 1")
    share = total * (1 + tip) / people
    return round(share, 2)
