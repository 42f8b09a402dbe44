def split_bill(total, people, tip=0.10):
    """Return each share."""
    return round((total + total * tip) / people, 2)
