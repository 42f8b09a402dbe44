def split_bill(total, people, tip=0.10):
    """Give each person's share, tip included."""
    return round(total * (1 + tip) / people, 2)
